import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspelling } from './misspelling';

const edits = (typed: string, word: string, most = 2) => misspelling(typed, word, most)?.edits;

describe('misspelling', () => {
  it.each([
    ['telehealth', 'telehealth', 0],
    ['telehelth', 'telehealth', 1],
    ['teleheallth', 'telehealth', 1],
    ['telehaelth', 'telehealth', 1],
    ['telehezlth', 'telehealth', 1],
    ['etlehealth', 'telehealth', 1],
    ['elehealth', 'telehealth', 1],
    ['telhelth', 'telehealth', 2],
    ['tlehelath', 'telehealth', 2],
    ['télé', 'tele', 2],
    ['', 'a', 1],
    ['лечене', 'лечение', 1],
    ['telephone', 'telehealth', undefined],
    ['health', 'telehealth', undefined],
  ])('counts how many edits lie between %s and %s', (typed, word, count) => {
    expect(edits(typed, word)).toBe(count);
  });

  it('knows no more edits than asked for', () => {
    expect(edits('telhelth', 'telehealth', 1)).toBeUndefined();
  });

  it.each([
    ['patiens', 'patients', 'patient'],
    ['carre', 'care', 'carve'],
    ['wprld', 'world', 'wyrld'],
    ['behevior', 'behavior', 'behxvior'],
    ['cate', 'care', 'bate'],
  ])('holds it likelier that %s was meant as %s than as %s', (typed, likelier, other) => {
    const [one, two] = [misspelling(typed, likelier, 1), misspelling(typed, other, 1)];
    expect(one?.edits).toBe(1);
    expect(one?.cost).toBeLessThan(two?.cost ?? Number.POSITIVE_INFINITY);
  });

  it('is as many edits as were made, or fewer', () => {
    const letter = fc.constantFrom(...'abcé');
    const word = fc.array(letter, { maxLength: 9 }).map((letters) => letters.join(''));
    const edit = fc.tuple(fc.nat(9), fc.constantFrom('less', 'more', 'other', 'swapped'), letter);
    fc.assert(
      fc.property(word, fc.array(edit, { maxLength: 2 }), (given, made) => {
        const typed = made.reduce((text, [at, how, by]) => {
          const [left, right] = [text.slice(0, at), text.slice(at)];
          if (how === 'more') return left + by + right;
          if (how === 'other') return left + by + right.slice(1);
          if (how === 'less') return left + right.slice(1);
          return left + right.slice(1, 2) + right.slice(0, 1) + right.slice(2);
        }, given);
        // Two edits that touch the same letters are one more than they were, for each letter is edited once.
        const found = misspelling(typed, given, 3);
        expect(found?.edits).toBeLessThanOrEqual(made.length === 2 ? 3 : made.length);
        expect(found?.cost).toBeGreaterThanOrEqual(0);
        expect(misspelling(given, typed, 3)?.edits).toBe(found?.edits);
      }),
    );
  });
});
