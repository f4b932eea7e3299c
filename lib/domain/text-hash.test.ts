import { expect, it } from 'vitest';
import { textHash } from './text-hash';

it('gives the same digits for the same text, whatever the machine', () => {
  expect(textHash('遠隔医療')).toBe('12634067af1320');
  expect(textHash('')).toMatch(/^[0-9a-f]{14}$/);
  expect(textHash('a')).not.toBe(textHash('b'));
});
