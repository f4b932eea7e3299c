import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestQuery, parseSearchQuery, tidyQuery } from './search-query';

const read = (text: string) => {
  const { terms, without, filters } = parseSearchQuery(text);
  return [
    ...terms.map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text)),
    ...without.map(({ text, isPhrase }) => (isPhrase ? `-"${text}"` : `-${text}`)),
    ...filters.map(({ kind, value }) => `${kind}=${value}`),
  ];
};

describe('parseSearchQuery', () => {
  it.each([
    ['chronic care', ['chronic', 'care']],
    ['"chronic care" -news -"by phone"', ['"chronic care"', '-news', '-"by phone"']],
    ['“chronic care”', ['"chronic care"']],
    ['"never closed', ['"never closed"']],
    ['topic:telehealth source:"MedCity News"', ['topic=telehealth', 'source=medcity news']],
    ['Year:2024 from:2023-05 to:2024-05-01', ['year=2024', 'from=2023-05', 'to=2024-05-01']],
    ['year:soon from:May', ['year:soon', 'from:May']],
    ['http://a.org/x note:b -note:c', ['http://a.org/x', 'note:b', '-note:c']],
    ['topic: care', ['topic:', 'care']],
    ['tele-health', ['tele-health']],
    ['- -- "" !!! ()', []],
  ])('reads %s', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  it.each([
    ['chronic ca', true],
    ['chronic ca type:video', true],
    ['ca note:b', true],
    ['"chronic ca"', false],
    ['chronic -ca', false],
    ['topic:ca', false],
    ['x '.repeat(70), false],
    ['', false],
  ])('knows whether the last word of %s may go on', (text, isOpen) => {
    expect(parseSearchQuery(text).isOpen).toBe(isOpen);
  });

  it('gives what was typed without what narrows it, and where each term stands in it', () => {
    const { terms, wide } = parseSearchQuery('a  type:video "b c" -d “e” note:f');
    expect(wide).toBe('a "b c" "e" note:f');
    expect(terms.map(({ text, at }) => [text, at])).toEqual([
      ['a', 0],
      ['b c', 13],
      ['e', 22],
      ['note:f', 26],
    ]);
  });

  it('takes anything a person may type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const { terms, without } = parseSearchQuery(text);
        expect(terms.length).toBeLessThanOrEqual(64);
        expect(without.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('tidyQuery', () => {
  it('is one line without what nobody can type, and no longer than anybody means', () => {
    expect(tidyQuery('  a\n\0\u202Eb\u2028 \uD800c ')).toBe('a b c');
    expect(tidyQuery('x'.repeat(64_000))).toHaveLength(longestQuery);
    expect(tidyQuery(`${'x'.repeat(longestQuery - 1)}🩺`).isWellFormed()).toBe(true);
  });
});
