import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefList } from '../domain/brief-list';
import { type Facet, facetKinds } from '../domain/facet';
import { sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { site } from '../site';
import { openSample } from './open-sample.fixture';
import { sampleBrief } from './sample-corpus.fixture';

const all: BriefList = { kind: 'site' };
const news: BriefList = { kind: 'section', path: sitePathSchema.parse('/news') };
const video: Facet = { kind: 'type', value: 'video' };
const in2021: Facet = { kind: 'year', value: '2021' };
const one: Facet = { kind: 'topic', value: 'a-one' };

const story = 'https://example.org/told-twice';
const briefs = [
  sampleBrief({ slug: 'a', curated: '2020-01-01', topics: ['A: One'], story }),
  sampleBrief({ slug: 'b', curated: '2021-01-01', topics: ['A: One', 'A: Two'], type: 'video' }),
  sampleBrief({ slug: 'c', curated: '2021-06-01', place: '/videos', type: 'video', story }),
  sampleBrief({ slug: 'd', curated: undefined, host: 'ama.org', topics: ['A: One'] }),
];

const slugs = (found: { path: string }[]) => found.map(({ path }) => path.split('/').at(-1));
const told = (facets: { kind: string; value: string; name: string; count: number }[]) =>
  facets.map(({ kind, value, count }) => `${kind} ${value} ${count}`);

describe('the facets of a list', () => {
  it('count its stories, and leave out what all of them have', () => {
    const found = openSample({ briefs });
    expect(told(found.findBriefPage(all, 1)?.facets ?? [])).toEqual([
      'source example.org 2',
      'source ama.org 1',
      'topic a-two 1',
      'type curated-content 2',
      'type video 2',
      'year 2021 2',
      'year 2020 1',
    ]);
    expect(
      found
        .findBriefPage(all, 1)
        ?.facets.map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['example.org', 'ama.org', 'A: Two']);
  });

  it('narrow by rubrics as well', () => {
    const found = openSample({
      briefs: [
        sampleBrief({ slug: 'a', rubrics: ['news', 'brief'] }),
        sampleBrief({ slug: 'b', rubrics: ['news'] }),
      ],
    });
    expect(told(found.findBriefPage(all, 1)?.facets ?? [])).toEqual(['rubric brief 1']);
    const page = found.findNarrowedPage(all, [{ kind: 'rubric', value: 'news' }], 1);
    expect([slugs(page.briefs), told(page.facets)]).toEqual([['b', 'a'], ['rubric brief 1']]);
  });

  it('are none where there is nothing to tell apart', () => {
    const alone = openSample({ briefs: briefs.slice(0, 1) });
    expect(alone.findBriefPage(all, 1)?.facets).toEqual([]);
  });

  it('are known or not', () => {
    const found = openSample({ briefs });
    const asked: Facet[] = [video, in2021, one, { kind: 'source', value: 'ama.org' }];
    expect(asked.map(found.hasFacet)).toEqual([true, true, true, true]);
    const unknown: Facet[] = facetKinds.map((kind) => ({ kind, value: 'nothing' }));
    expect(unknown.map(found.hasFacet)).toEqual(unknown.map(() => false));
  });
});

describe('findNarrowedPage', () => {
  it('shows the stories that have all facets by a brief that has them', () => {
    const found = openSample({ briefs });
    const shown = (list: BriefList, ...facets: Facet[]) =>
      slugs(found.findNarrowedPage(list, facets, 1).briefs);
    expect(shown(all, video)).toEqual(['c', 'b']);
    expect(shown(all, one)).toEqual(['b', 'a', 'd']);
    expect(shown(all, video, one)).toEqual(['b']);
    expect(shown(news, { kind: 'year', value: '2020' })).toEqual(['a']);
    expect(shown(news, video, { kind: 'year', value: '2020' })).toEqual([]);
  });

  it('says what was chosen and what narrows it further', () => {
    const page = openSample({ briefs }).findNarrowedPage(all, [one], 1);
    expect(page.chosen).toEqual([{ ...one, name: 'A: One', count: 3 }]);
    expect(told(page.facets)).toEqual([
      'source example.org 2',
      'source ama.org 1',
      'topic a-two 1',
      'type curated-content 2',
      'type video 1',
      'year 2021 1',
      'year 2020 1',
    ]);
  });

  it('has pages as every list, and nothing beyond the end', () => {
    const many = Array.from({ length: site.pageSize + 1 }, (_, n) =>
      sampleBrief({ slug: `s${n}`, topics: ['A: One'] }),
    );
    const found = openSample({ briefs: [...many, ...briefs] });
    const pages = [1, 2, 3].map((n) => found.findNarrowedPage(all, [one], n));
    expect(pages.map((page) => [page.briefs.length, page.total, page.pages])).toEqual([
      [site.pageSize, site.pageSize + 4, 2],
      [4, site.pageSize + 4, 2],
      [0, site.pageSize + 4, 2],
    ]);
  });
});

const anyBrief = fc
  .record({
    place: fc.constantFrom('/news', '/videos'),
    slug: fc.stringMatching(/^[a-z]{3}$/),
    host: fc.constantFrom('a.org', 'b.org', ''),
    type: fc.constantFrom('video', 'news'),
    curated: fc.constantFrom('2020-01-01', '2021-01-01', undefined),
    topics: fc.subarray(['A: One', 'A: Two', 'B: One']),
    rubrics: fc.subarray(['news', 'curated content']),
    story: fc.constantFrom('https://a.org/1', 'https://a.org/2', undefined),
  })
  .map(({ story, ...sample }) => sampleBrief({ ...sample, ...(story && { story }) }));

describe('facets', () => {
  it('promise what they then show, in every list and combination', () => {
    const lists: BriefList[] = [all, news, { kind: 'topic', topic: slugSchema.parse('a-one') }];
    fc.assert(
      fc.property(
        fc.uniqueArray(anyBrief, { selector: (brief) => brief.path, maxLength: 14 }),
        (some) => {
          const found = openSample({ briefs: some });
          for (const list of lists) {
            const whole = found.findBriefPage(list, 1);
            for (const facet of whole?.facets ?? []) {
              const page = found.findNarrowedPage(list, [facet], 1);
              expect([facet, page.total, page.briefs.length]).toEqual([
                facet,
                facet.count,
                facet.count,
              ]);
              expect(page.total).toBeLessThan(whole?.total ?? 0);
              for (const next of page.facets) {
                const further = found.findNarrowedPage(list, [facet, next], 1);
                expect(further.total).toBe(next.count);
              }
            }
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);
});
