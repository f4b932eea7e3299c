import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../repository/sample-corpus.fixture';
import { mostBeside } from '../store/beside';
import { besideColumn, countedKeysOf, countStories, facetColumn } from './count-inside';

describe('what a list counts', () => {
  it('is the facets of a brief and the lists that stand beside it, each once', () => {
    const brief = sampleBrief({ slug: 'a', topics: ['KLAS: A', 'KLAS: A'], curators: ['Ann'] });
    expect(countedKeysOf(brief)).toEqual(
      expect.arrayContaining(['topic:klas-a', 'curator:ann', `section:${brief.place.path}`]),
    );
    expect(countedKeysOf(brief).filter((key) => key === 'topic:klas-a')).toHaveLength(1);
  });

  it('is stories: two briefs about one count once', () => {
    const members = [
      { story: 2, counted: ['topic:a', 'source:x.org'] },
      { story: 2, counted: ['topic:a'] },
      { story: 3, counted: ['topic:a'] },
    ];
    const counts = countStories(members, 2);
    expect([...counts]).toEqual([
      ['topic:a', 2],
      ['source:x.org', 1],
    ]);
    // What all stories have narrows nothing, and stands beside the list all the same.
    expect(JSON.parse(facetColumn(counts, 2))).toEqual([['source:x.org', 1]]);
    expect(JSON.parse(besideColumn(counts))).toEqual({
      topic: [['a', 2]],
      source: [['x.org', 1]],
      curator: [],
      offering: [],
      section: [],
    });
  });

  it('is kept for the busiest only, and years and types not at all', () => {
    const many = Array.from({ length: 50 }, (_, at): [string, number] => [`curator:c${at}`, at]);
    const counts = new Map<string, number>([...many, ['year:2021', 9], ['type:news', 9]]);
    const { curator, ...others } = JSON.parse(besideColumn(counts));
    expect(curator).toHaveLength(mostBeside.curator);
    expect(curator[0]).toEqual(['c49', 49]);
    expect(others).toEqual({ topic: [], source: [], offering: [], section: [] });
  });
});
