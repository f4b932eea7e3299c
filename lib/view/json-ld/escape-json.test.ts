import { describe, expect, it } from 'vitest';
import { escapeJson } from './escape-json';

describe('escapeJson', () => {
  it('lets no text end the script element, and gives all of it back', () => {
    const value = { text: '</script><!-- <script> & ]]> \u2028 \u2029 "quoted" 😀' };
    const json = escapeJson(value);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(value);
  });
});
