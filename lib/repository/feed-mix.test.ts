import { describe, expect, it } from 'vitest';
import { parseFeedMix } from '../domain/feed-mix';
import { openSample } from './open-sample.fixture';
import { sampleBrief } from './sample-corpus.fixture';

const briefs = [
  sampleBrief({
    slug: 'a',
    curated: '2021-01-01',
    topics: ['A: One'],
    host: 'x.org',
    curators: ['Ann'],
  }),
  sampleBrief({ slug: 'b', curated: '2021-01-02', topics: ['A: One', 'B: One'], host: 'y.org' }),
  sampleBrief({ slug: 'c', curated: '2021-01-03', topics: ['A: Two'], host: 'x.org' }),
  sampleBrief({ slug: 'd', curated: '2021-01-04', place: '/communities/ccm/feed', host: 'z.org' }),
];

function found(search: string, limit = 9): string[] | string {
  const parsed = parseFeedMix(search);
  if (!parsed.ok) throw new Error(parsed.problem);
  const mixed = openSample({ briefs }).findMixedBriefs(parsed.mix, limit);
  return mixed.kind === 'unknown' ? mixed.part.kind : mixed.briefs.map(({ slug }) => slug);
}

describe('findMixedBriefs', () => {
  it.each([
    ['?any=topic:a-one&any=community:ccm', ['d', 'b', 'a']],
    ['?all=concept:one&all=source:x.org', ['a']],
    ['?all=topic:a-one&all=topic:b-one', ['b']],
    ['?any=source:x.org&any=source:y.org&all=concept:one&none=curator:ann', ['b']],
    ['?none=source:x.org', ['d', 'b']],
    ['?all=topic:a-two&all=community:ccm', []],
  ])('finds the newest first of %s', (search, slugs) => {
    expect(found(search)).toEqual(slugs);
  });

  it('finds no more than is asked for', () => {
    expect(found('?any=topic:a-one', 1)).toEqual(['b']);
  });

  it('tells of a list that has no briefs', () => {
    expect(found('?any=topic:a-one&none=curator:nobody')).toBe('curator');
  });

  it('tells each story once', () => {
    const story = 'https://x.org/1';
    const told = ['e', 'f'].map((slug) => sampleBrief({ slug, story, topics: ['A: One'] }));
    const parsed = parseFeedMix('?any=topic:a-one');
    const mixed = parsed.ok && openSample({ briefs: told }).findMixedBriefs(parsed.mix, 9);
    expect(mixed && mixed.kind === 'found' && mixed.briefs.length).toBe(1);
  });
});
