import { describe, expect, it } from 'vitest';
import { searchText } from './search-text';
import { vocabularyOf } from './vocabulary';

const words = (...texts: string[]) => [...vocabularyOf(texts.map(searchText))].sort();

describe('vocabularyOf', () => {
  it('gives each word of all texts once, spelled as the search spells it', () => {
    expect(words('Care of the Café: care.', 'Tele-health, ORGANISED.')).toEqual([
      'cafe',
      'care',
      'health',
      'of',
      'organized',
      'tele',
      'telehealth',
      'the',
    ]);
  });

  it('leaves out what nobody begins to type, and what has no other spelling', () => {
    expect(words(`a 1 2024 １２ ٣٤ 遠隔 𠀀 ${'x'.repeat(41)} h1 covid19`)).toEqual([
      'covid19',
      'h1',
    ]);
  });
});
