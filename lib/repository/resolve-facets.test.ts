import { describe, expect, it } from 'vitest';
import { openSample } from './open-sample.fixture';
import { parseNarrowed, resolveFacets } from './resolve-facets';
import { sampleBrief } from './sample-corpus.fixture';

const briefs = [
  sampleBrief({ slug: 'a', curated: '2020-01-01', topics: ['A: One'] }),
  sampleBrief({ slug: 'b', curated: '2021-01-01', type: 'video' }),
];
const resolve = (pathname: string, search: string) =>
  resolveFacets(openSample({ briefs }), pathname, search);

describe('resolveFacets', () => {
  it('leaves alone what asks for no facet, and pages that are no lists', () => {
    for (const search of ['', '?utm_source=x', '?q=type%3Dvideo']) {
      expect(resolve('/', search)).toEqual({ kind: 'whole' });
    }
    for (const path of ['/news/a', '/topics', '/sources', '/communities', '/feeds']) {
      expect(resolve(path, '?type=video')).toEqual({ kind: 'whole' });
    }
  });

  it('narrows every list by what some brief has', () => {
    for (const path of ['/', '/news', '/topic/a-one', '/sources/example.org', '/curators/vinit']) {
      expect(resolve(path, '?type=video&year=2021&utm_source=x')).toEqual({ kind: 'narrowed' });
    }
    expect(resolve('/news/page/2', '?type=video')).toEqual({ kind: 'narrowed' });
  });

  it('moves other spellings to the one', () => {
    const moved = { kind: 'respelled', search: '?type=video&year=2021' };
    expect(resolve('/news', '?year=2021&type=video')).toEqual(moved);
    expect(resolve('/news', '?type=VIDEO&year=2021&type=video')).toEqual(moved);
    expect(resolve('/news', '?type=')).toEqual({ kind: 'respelled', search: '' });
  });

  it('knows nothing of values that no brief has, and of more facets than anyone may ask for', () => {
    for (const query of ['type=song', 'year=1999', 'topic=a-two', 'source=b.org', 'type=--']) {
      const [name = '', value = ''] = query.split('=');
      expect(resolve('/news', `?${name}=${encodeURIComponent(value)}`)).toEqual({
        kind: 'missing',
      });
    }
    const nine = Array.from({ length: 9 }, (_, n) => `year=${2000 + n}`).join('&');
    expect(resolve('/news', `?${nine}`)).toEqual({ kind: 'missing' });
  });
});

describe('parseNarrowed', () => {
  it('gives back the list, its page and its facets', () => {
    expect(parseNarrowed('/news/page/2?type=video&q=1')).toEqual({
      target: { kind: 'place', path: '/news' },
      list: { kind: 'section', path: '/news' },
      page: 2,
      facets: [{ kind: 'type', value: 'video' }],
    });
  });

  it('knows no list where there is none', () => {
    expect(['', '/news', '/topics?type=video', '%', '/%?type=video'].map(parseNarrowed)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
