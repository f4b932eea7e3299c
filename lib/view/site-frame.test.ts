import { describe, expect, it } from 'vitest';
import type { Target } from '../routes';
import { community, newsSection, path, storedTopic } from './brief-summary.fixture';
import { siteFrame } from './site-frame';

const contents = { sections: [newsSection()], communities: [community()] };

function marked(at: Target | undefined): string[] {
  const { home, nav } = siteFrame(at, contents);
  return [home, ...nav].flatMap(({ label, current }) => (current ? [`${label}: ${current}`] : []));
}

describe('siteFrame', () => {
  it('marks where a page stands', () => {
    expect(marked({ kind: 'front' })).toEqual(['Medigy: page']);
    expect(marked({ kind: 'communities' })).toEqual(['Communities: page']);
    expect(marked({ kind: 'place', path: path('/news') })).toEqual(['News: page']);
    expect(marked({ kind: 'place', path: path('/news/a-brief') })).toEqual(['News: true']);
    expect(marked({ kind: 'place', path: path('/newsroom') })).toEqual([]);
    expect(marked({ kind: 'place', path: path('/communities/ccm/curated-content') })).toEqual([
      'Communities: true',
    ]);
    expect(marked({ kind: 'topic', topic: storedTopic('KLAS: Telehealth').slug })).toEqual([
      'Topics: true',
    ]);
    expect(marked(undefined)).toEqual([]);
  });

  it('leads to what the site holds', () => {
    const { nav, search, footer } = siteFrame(undefined, contents);
    expect(nav.map(({ href }) => href)).toEqual(['/news', '/communities', '/topics', '/sources']);
    expect(search).toEqual({
      label: 'Search',
      href: '/search',
      current: undefined,
      suggest: '/api/search?suggest=',
    });
    expect(siteFrame({ kind: 'search' }, contents).search.current).toBe('page');
    expect(
      footer.columns.map(({ title, links }) => [title, ...links.map(({ href }) => href)]),
    ).toEqual([
      ['Read', '/news', '/communities', '/topics'],
      ['Communities', '/communities/ccm'],
      ['Look up', '/sources', '/curators', '/offerings'],
      ['Follow', '/feed.xml', '/feeds', '/sitemap.xml'],
    ]);
  });

  it('has no link to what an empty archive lacks', () => {
    const { nav, footer } = siteFrame(undefined, { sections: [], communities: [] });
    expect(nav.map(({ href }) => href)).toEqual(['/communities', '/topics', '/sources']);
    expect(footer.columns.map(({ title }) => title)).toEqual(['Read', 'Look up', 'Follow']);
  });
});
