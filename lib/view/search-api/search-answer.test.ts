import { describe, expect, it } from 'vitest';
import { parseSearchState } from '../../domain/search-state';
import { openSample } from '../../repository/open-sample.fixture';
import { sampleBrief } from '../../repository/sample-corpus.fixture';
import { searchAnswerSchema } from './answer-schema';
import { searchAnswer } from './search-answer';

const briefs = [
  sampleBrief({
    slug: 'home',
    title: 'Care at <home>',
    curated: '2024-01-01',
    place: '/communities/ccm/notes',
    communityName: 'Chronic Care (CCM)',
    topics: ['KLAS: Home'],
    text: 'It is about care &amp; &lt;kin&gt;.',
  }),
  ...Array.from({ length: 41 }, (_, n) =>
    sampleBrief({ slug: `b${n}`, title: 'Care', host: '', type: 'video', curated: undefined }),
  ),
];

function answer(search: string) {
  const state = parseSearchState(search);
  const found = openSample({ briefs }).findSearchPage(state);
  return searchAnswerSchema.parse(searchAnswer(state, found, 'https://example.org'));
}

describe('searchAnswer', () => {
  it('has of a hit what its card shows, as text with ranges', () => {
    const { hits, facets, ...rest } = answer('?q=home+care&type=curated-content');
    expect(hits).toEqual([
      {
        url: 'https://example.org/communities/ccm/notes/home',
        title: {
          text: 'Care at <home>',
          marks: [
            { start: 0, end: 4 },
            { start: 9, end: 13 },
          ],
        },
        teaser: expect.any(String),
        snippet: { text: expect.stringContaining('care & <kin>'), marks: [{ start: 12, end: 16 }] },
        type: 'curated-content',
        community: { name: 'Chronic Care', url: 'https://example.org/communities/ccm' },
        topics: [{ label: 'Home', scheme: 'KLAS', url: 'https://example.org/topic/klas-home' }],
        source: {
          name: 'example.org',
          host: 'example.org',
          url: 'https://example.org/sources/example.org',
        },
        curated: '2024-01-01',
      },
    ]);
    expect(facets).toEqual([]);
    expect(rest).toEqual({
      total: 1,
      isAbout: false,
      reachable: 1,
      isAny: false,
      ...{ corrected: null, suggestion: null, synonyms: [], named: [] },
      page: 1,
      pages: 1,
      chosen: [{ parameter: 'type', value: 'curated-content', name: 'Curated content' }],
      links: {
        self: 'https://example.org/api/search?q=home+care&type=curated-content',
        page: 'https://example.org/search?q=home+care&type=curated-content',
        feed: 'https://example.org/search/feed.xml?q=home+care&type=curated-content',
        next: null,
        previous: null,
      },
    });
  });

  it('leads from page to page, and says what would narrow it', () => {
    const second = answer('?q=care&sort=date&page=2');
    expect(second.links).toMatchObject({
      next: 'https://example.org/api/search?q=care&sort=date&page=3',
      previous: 'https://example.org/api/search?q=care&sort=date',
    });
    expect(second.facets).toContainEqual({
      parameter: 'type',
      value: 'video',
      name: 'Videos',
      count: 41,
    });
    expect(second.hits[0]).toMatchObject({ source: null, community: null, curated: null });
  });

  it('leads back from beyond the end', () => {
    expect(answer('?q=care&page=9').links).toMatchObject({
      next: null,
      previous: 'https://example.org/api/search?q=care&page=3',
    });
  });

  it('says what was looked for instead, and which pages are called so', () => {
    expect(answer('?q=hoem')).toMatchObject({
      total: 1,
      corrected: 'home',
      named: [
        { kind: 'topic', name: 'Home', url: 'https://example.org/topic/klas-home', count: 1 },
      ],
      links: { self: 'https://example.org/api/search?q=hoem' },
    });
    expect(answer('?q=hoem&exact=1')).toMatchObject({ total: 0, suggestion: 'home', named: [] });
    expect(answer('?q=Chronic-Care').named).toEqual([
      {
        ...{ kind: 'community', name: 'Chronic Care', count: 1 },
        url: 'https://example.org/communities/ccm',
      },
    ]);
  });

  it('has no feed of nothing', () => {
    expect(answer('?q=').links).toMatchObject({
      self: 'https://example.org/api/search?q=',
      feed: null,
    });
  });
});
