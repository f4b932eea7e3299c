import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { readingTime } from './reading-time';

it('counts words, not marks, and never less than a minute', () => {
  expect(readingTime('')).toEqual({ words: 0, minutes: 1 });
  expect(readingTime('COVID-19 isn’t over — 1,000 U.S. patients & “more”')).toEqual({
    words: 7,
    minutes: 1,
  });
  expect(readingTime('word '.repeat(660))).toEqual({ words: 660, minutes: 3 });
});

it('counts words of scripts that put no blanks between them', () => {
  const { words } = readingTime('遠隔医療は便利です。');
  expect(words).toBeGreaterThanOrEqual(3);
  expect(words).toBeLessThanOrEqual(8);
});

it('counts in one pass what matching words counts', () => {
  const letters = String.raw`[\p{L}\p{M}\p{N}]+`;
  const word = new RegExp(`${letters}(?:['’.,/&+@_-]${letters})*`, 'gu');
  const text = fc
    .array(fc.constantFrom(..."ab1é’'.,/&+@_- —“½٣é\u0301\u00ad😀𝐀\ud800"))
    .map((units) => units.join(''));
  fc.assert(
    fc.property(fc.oneof(text, anyText), (written) => {
      if (
        /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
          written,
        )
      )
        return;
      expect(readingTime(written).words).toBe(written.match(word)?.length ?? 0);
    }),
    { numRuns: 2_000 },
  );
});
