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
            { label: 'b.com', href: '/sources/b.com', count: '2' },
            { label: 'a.com', href: '/sources/a.com', count: '1' },
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

  it('says so when there is none', () => {
    expect(sourcesPage([], 1)).toMatchObject({ groups: [], empty: 'There is nothing here yet.' });
  });
});
