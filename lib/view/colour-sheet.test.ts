import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourSheet } from './colour-sheet';

describe('colourSheet', () => {
  it('is what stands in app/colours.css', () => {
    expect(readFileSync('app/colours.css', 'utf8')).toBe(colourSheet());
  });
});
