import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedSource } from './brief-summary.fixture';
import { sourcesPage } from './index-page';

function groups(view: ReturnType<typeof sourcesPage>) {
  return view?.groups.map(({ title, items }) => [title, items.length]);
}

describe('sourcesPage', () => {
  it('shows few names at once, the busiest first', () => {
    const view = sourcesPage([countedSource('a.com', 1), countedSource('b.com', 2)], 1);
    expect(view).toMatchObject({
      heading: 'Sources',
      count: '2 sources',
      groups: [
        {
          title: 'All',
          items: [
            { kind: 'link', label: 'b.com', href: '/sources/b.com', count: '2' },
            { kind: 'link', label: 'a.com', href: '/sources/a.com', count: '1' },
          ],
        },
      ],
      pagination: undefined,
      empty: undefined,
    });
  });

  it('sorts many by letter, with the busiest ahead, two hundred to a page', () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      countedSource(`${at < 100 ? 'a' : 'z'}${String(at).padStart(3, '0')}.com`, at),
    );
    expect(groups(sourcesPage([...many, countedSource('3m.com', 1)], 1))).toEqual([
      ['Busiest', 12],
      ['#', 1],
      ['A', 100],
      ['Z', 99],
    ]);
    expect(groups(sourcesPage(many, 2))).toEqual([['Z', 50]]);
    expect(sourcesPage(many, 3)).toBeUndefined();
  });

  it('groups the hosts of one domain, and a host below its domain', () => {
    const sources = [
      countedSource('alone.com', 4),
      countedSource('nih.gov', 1),
      countedSource('pubmed.nih.gov', 3),
      countedSource('blog.burnsmcd.com', 2),
    ];
    const link = (host: string, count: string) => ({
      label: host,
      href: `/sources/${host}`,
      count,
    });
    expect(sourcesPage(sources, 1)?.groups).toEqual([
      {
        title: 'All',
        items: [
          { kind: 'link', ...link('alone.com', '4') },
          {
            kind: 'family',
            name: 'nih.gov',
            count: '4',
            links: [link('pubmed.nih.gov', '3'), link('nih.gov', '1')],
          },
          {
            kind: 'family',
            name: 'burnsmcd.com',
            count: '2',
            links: [link('blog.burnsmcd.com', '2')],
          },
        ],
      },
    ]);
  });

  it('names a domain again that the end of a page cuts, with the total of all its hosts', () => {
    const alone = Array.from({ length: 190 }, (_, at) => countedSource(`a${100 + at}.com`, 1));
    const hosts = Array.from({ length: 30 }, (_, at) => countedSource(`h${10 + at}.big.com`, 2));
    const sources = [...alone, ...hosts];
    const families = [1, 2].map((page) =>
      sourcesPage(sources, page)
        ?.groups.filter(({ title }) => title === 'B')
        .flatMap(({ items }) => items)
        .map((item) => (item.kind === 'family' ? [item.name, item.count, item.links.length] : [])),
    );
    expect(families).toEqual([[['big.com', '60', 10]], [['big.com', '60', 20]]]);
  });

  it('shows every source once, whatever the domains', () => {
    const label = fc.constantFrom('a', 'b', 'nih', 'www2', 'x');
    const host = fc
      .array(label, { minLength: 1, maxLength: 3 })
      .map((labels) => `${labels.join('.')}.org`);
    fc.assert(
      fc.property(fc.uniqueArray(host, { maxLength: 60 }), (hosts) => {
        const view = sourcesPage(
          hosts.map((name, at) => countedSource(name, at % 3)),
          1,
        );
        const shown = view?.groups
          .filter(({ title }) => title !== 'Busiest')
          .flatMap(({ items }) => items)
          .flatMap((item) => (item.kind === 'family' ? item.links : [item]))
          .map((link) => link.label);
        expect(shown?.sort()).toEqual(hosts.toSorted());
      }),
    );
  });

  it('says so when there is none', () => {
    expect(sourcesPage([], 1)).toMatchObject({ groups: [], empty: 'There is nothing here yet.' });
  });
});
