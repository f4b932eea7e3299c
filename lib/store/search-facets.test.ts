import { describe, expect, it } from 'vitest';
import { parseSearchFacetWord, searchFacetWords } from './search-facets';

describe('words of what narrows a search', () => {
  it('are made of keys that facets show, and of no others', () => {
    const keys = [
      { id: 3, kind: 'concept' },
      { id: 4, kind: 'scheme' },
      { id: 12, kind: 'year' },
      { id: 9, kind: 'site' },
    ];
    expect(searchFacetWords(keys).split(' ').map(parseSearchFacetWord)).toEqual([
      { kind: 'topic', id: 3 },
      { kind: 'year', id: 12 },
    ]);
  });

  it('are none of what is no such word', () => {
    expect(['', 'k3', '9:3'].map(parseSearchFacetWord)).toEqual([undefined, undefined, undefined]);
  });
});
