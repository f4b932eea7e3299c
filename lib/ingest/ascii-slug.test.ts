import { expect, it } from 'vitest';
import { asciiSlug } from './ascii-slug';

it.each([
  ['Three Actions: Now!', 'three-actions-now'],
  ['It’s an Épée — Łódź, Straße, Ærø', 'its-an-epee-lodz-strasse-aero'],
  ['遠隔医療', ''],
])('makes %s %s', (text, slug) => {
  expect(asciiSlug(text)).toBe(slug);
});
