import { expect, it } from 'vitest';
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
