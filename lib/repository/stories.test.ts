import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../domain/brief';
import type { BriefList } from '../domain/brief-list';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { sourceHostSchema } from '../domain/source';
import { openSample, sitemapOf } from './open-sample.fixture';
import { sampleBrief } from './sample-corpus.fixture';

const path = (text: string) => sitePathSchema.parse(text);
const feed = '/communities/ccm/curated-content';
const story = 'https://example.org/told-three-times';

/** One story, curated three times: first in the community, then twice in the news. */
const briefs = [
  sampleBrief({ slug: 'oldest', place: feed, curated: '2020-01-01', topics: ['A: One'], story }),
  sampleBrief({ slug: 'before', curated: '2020-06-01', topics: ['A: One'] }),
  sampleBrief({ slug: 'middle', curated: '2021-01-01', topics: ['A: Two'], story }),
  sampleBrief({ slug: 'between', curated: '2021-06-01', topics: ['A: One'] }),
  sampleBrief({ slug: 'newest', curated: '2022-01-01', topics: ['A: One', 'A: Two'], story }),
  sampleBrief({ slug: 'after', place: feed, curated: '2023-01-01', topics: ['A: Two'] }),
];

const lists = {
  site: { kind: 'site' },
  news: { kind: 'section', path: path('/news') },
  feed: { kind: 'section', path: path(feed) },
  community: { kind: 'community', community: slugSchema.parse('ccm') },
  source: { kind: 'source', host: sourceHostSchema.parse('example.org') },
  one: { kind: 'topic', topic: slugSchema.parse('a-one') },
  two: { kind: 'topic', topic: slugSchema.parse('a-two') },
} satisfies Record<string, BriefList>;

const repository = () => openSample({ briefs });
const slugs = (found: { path: string }[] | undefined) =>
  found?.map((brief) => brief.path.split('/').at(-1));

describe('a list', () => {
  it.each([
    ['site', ['after', 'newest', 'between', 'before']],
    ['news', ['newest', 'between', 'before']],
    ['feed', ['after', 'oldest']],
    ['community', ['after', 'oldest']],
    ['source', ['after', 'newest', 'between', 'before']],
    ['one', ['newest', 'between', 'before']],
    ['two', ['after', 'newest']],
  ] as const)('of the %s shows a story once, by its newest brief there', (name, expected) => {
    const found = repository();
    const page = found.findBriefPage(lists[name], 1);
    expect(slugs(page?.briefs)).toEqual(expected);
    expect(page?.total).toBe(expected.length);
    expect(found.findListSummary(lists[name])?.count).toBe(expected.length);
    expect(slugs(found.listNewestBriefs(lists[name], 9))).toEqual(expected);
  });

  it('counts stories in everything it says of itself', () => {
    const found = repository();
    const { site, news } = lists;
    expect(found.listTopicsOf(site, 9).map(({ slug, count }) => [slug, count])).toEqual([
      ['a-one', 3],
      ['a-two', 2],
    ]);
    expect(found.listSourcesOf(news, 9).map(({ count }) => count)).toEqual([3]);
    expect(found.listCuratorsOf(news, 9).map(({ count }) => count)).toEqual([3]);
    expect(found.listPlacesOf(site, 9).map(({ path, count }) => [path, count])).toEqual([
      ['/news', 3],
      [feed, 2],
    ]);
  });

  it('shares with another what has a brief in both, each story once', () => {
    const found = repository();
    expect(slugs(found.listBriefsInBoth(lists.one, lists.two, 9))).toEqual(['newest']);
    expect(slugs(found.listBriefsInBoth(lists.news, lists.two, 9))).toEqual(['newest']);
    expect(slugs(found.listBriefsInBoth(lists.feed, lists.one, 9))).toEqual(['oldest']);
    expect(slugs(found.listBriefsInBoth(lists.site, lists.one, 1))).toEqual(['newest']);
  });
});

describe('a brief about a story that others are about', () => {
  it('keeps its page and its entry in the sitemap, and knows the others, newest first', () => {
    const found = repository();
    expect(found.findBrief(path(`${feed}/oldest`))?.title).toBe('Title of oldest');
    expect(slugs(found.listBriefsOfStory(path(`${feed}/oldest`)))).toEqual(['newest', 'middle']);
    expect(slugs(found.listBriefsOfStory(path('/news/middle')))).toEqual(['newest', 'oldest']);
    expect(found.listBriefsOfStory(path('/news/before'))).toEqual([]);
    const listed = sitemapOf(found).map((entry): string => entry.path);
    expect(listed).toEqual(expect.arrayContaining(briefs.map((brief) => brief.path)));
  });

  it('has the neighbours of its story where its section does not show it', () => {
    const of = (text: string) => {
      const { earlier, later } = repository().findNeighbours(path(text));
      return slugs([earlier, later].flatMap((brief) => brief ?? []));
    };
    expect(of('/news/newest')).toEqual(['between']);
    expect(of('/news/middle')).toEqual(['between']);
    expect(of('/news/between')).toEqual(['before', 'newest']);
    expect(of(`${feed}/oldest`)).toEqual(['after']);
  });

  it('is not related to its own story, and to no other twice', () => {
    const found = repository();
    expect(slugs(found.listRelatedBriefs(path('/news/middle'), 9)?.map((r) => r.brief))).toEqual([
      'after',
    ]);
    const related = found.listRelatedBriefs(path('/news/before'), 9);
    expect(slugs(related.map((r) => r.brief))).toEqual(['newest', 'between']);
  });

  it('is found once by its words', () => {
    expect(slugs(repository().listNearestBriefs(['title'], 9))?.length).toBe(4);
  });
});

describe('briefs without a source', () => {
  it('are a story each', () => {
    const originals = ['a', 'b'].map((slug) => sampleBrief({ slug, host: '' }));
    expect(openSample({ briefs: originals }).findListSummary(lists.site)?.count).toBe(2);
  });
});

const anyBrief = fc
  .record({
    place: fc.constantFrom(feed, '/news', '/videos'),
    slug: fc.stringMatching(/^[a-z]{3}$/),
    curated: fc.constantFrom('2020-01-01', '2021-01-01', undefined),
    topics: fc.subarray(['A: One', 'A: Two']),
    story: fc.constantFrom('https://a.org/1', 'https://a.org/2', undefined),
  })
  .map(({ story, ...sample }) => sampleBrief({ ...sample, ...(story && { story }) }));
const anyBriefs = fc.uniqueArray(anyBrief, { selector: (brief) => brief.path, maxLength: 12 });

const state = (briefs: Brief[]) => {
  const found = openSample({ briefs });
  return {
    lists: Object.values(lists).map((list) => [
      found.findBriefPage(list, 1),
      found.listNewestBriefs(list, 20).map((brief) => brief.path),
      found.listTopicsOf(list, 9),
      found.listPlacesOf(list, 9),
    ]),
    briefs: briefs
      .map((brief) => brief.path)
      .sort()
      .map((each) => [
        slugs(found.listBriefsOfStory(each)),
        found.findNeighbours(each),
        found.listRelatedBriefs(each, 9),
      ]),
  };
};

describe('stories', () => {
  it('do not depend on the order in which briefs arrive, and no list shows one twice', () => {
    fc.assert(
      fc.property(
        anyBriefs.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
          ),
        ),
        ([some, shuffled]) => {
          expect(state(shuffled)).toEqual(state(some));
          const found = openSample({ briefs: some });
          for (const list of Object.values(lists)) {
            const stories = found.listNewestBriefs(list, 20).flatMap(({ story }) => story ?? []);
            expect(new Set(stories).size).toBe(stories.length);
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);
});

describe('a brief', () => {
  it('has a namesake when another has its title, whatever it is about', () => {
    const found = openSample({
      briefs: [
        sampleBrief({ slug: 'a', title: 'Twice said' }),
        sampleBrief({ slug: 'b', title: 'Twice said', place: feed }),
        sampleBrief({ slug: 'c', title: 'Once said' }),
      ],
    });
    const paths = ['/news/a', `${feed}/b`, '/news/c', '/news/nowhere'].map(path);
    expect(paths.map((at) => found.hasNamesake(at))).toEqual([true, true, false, false]);
  });
});
