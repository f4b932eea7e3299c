import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { cleanCharacters, cleanLine, isClean } from './clean-text';

it('leaves good text as it is', () => {
  const text = 'Café “x” — 遠隔 👩‍⚕️\u00a0!\nline';
  expect(cleanCharacters(text)).toBe(text);
});

it('takes out what no document may hold, and reads C1 controls as what they were meant to be', () => {
  expect(cleanCharacters('a\u0000b\u0007c\ufdd0d\uffffe\u{1ffff}')).toBe('abcde');
  expect(cleanCharacters('it\u0092s\u0085')).toBe('it’s…');
  expect(cleanCharacters('\ud800a')).toBe('\ufffda');
  expect(cleanLine(' a\t\n b\u00a0c ')).toBe('a b c');
});

it('makes any text fit for XML', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanCharacters(text)).toMatch(
        /^[\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
      );
      expect(cleanCharacters(text).isWellFormed()).toBe(true);
    }),
  );
});

it('leaves no line as it is that cleaning would change', () => {
  const written = fc.oneof(
    anyText,
    fc
      .array(fc.constantFrom(...'ab  \t\n\u00a0\u2003\u2028\u3000\ufeff\u0085é'))
      .map((units) => units.join('')),
  );
  fc.assert(
    fc.property(written, (text) => {
      const line = cleanCharacters(text).replaceAll(/\s+/g, ' ').trim();
      expect(cleanLine(text)).toBe(line);
      if (isClean(text)) expect(cleanCharacters(`\u0007${text}`)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});
