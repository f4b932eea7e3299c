import { describe, expect, it } from 'vitest';
import { emptyIndex } from './empty-index.fixture';
import { findWords, listCompletions } from './vocabulary';

function vocabulary(words: Record<string, number>) {
  return emptyIndex((writer) => {
    const insert = writer.prepare('INSERT INTO vocabulary (word, briefs) VALUES (?, ?)');
    for (const [word, briefs] of Object.entries(words)) insert(word, briefs);
  });
}

const few = { care: 9, career: 2, carer: 4, careful: 4, car: 1, case: 7, лечение: 3 };

describe('findWords', () => {
  it('gives those that any brief holds, in the order asked for', () => {
    expect(findWords(vocabulary(few), ['carer', 'caring', 'car', "'"])).toEqual([
      { word: 'carer', briefs: 4 },
      { word: 'car', briefs: 1 },
    ]);
  });
});

describe('listCompletions', () => {
  it('gives the commonest words that begin alike, commonest first', () => {
    const reader = vocabulary(few);
    const words = (prefix: string) => listCompletions(reader, prefix, 3).map(({ word }) => word);
    expect(words('car')).toEqual(['care', 'careful', 'carer']);
    expect(words('caree')).toEqual(['career']);
    expect(words('леч')).toEqual(['лечение']);
    expect(words('x')).toEqual([]);
    expect(words('%')).toEqual([]);
  });

  it('finds the common ones among thousands that begin alike', () => {
    const many = Array.from({ length: 3_000 }, (_, n): [string, number] => [`a${n}`, n + 1]);
    const reader = vocabulary({ ...Object.fromEntries(many), azure: 2_990, bee: 9_999 });
    expect(listCompletions(reader, 'a', 3)).toEqual([
      { word: 'a2999', briefs: 3_000 },
      { word: 'a2998', briefs: 2_999 },
      { word: 'a2997', briefs: 2_998 },
    ]);
    expect(listCompletions(reader, 'az', 3)).toEqual([{ word: 'azure', briefs: 2_990 }]);
  });
});
