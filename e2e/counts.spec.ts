/** The five seeds add up: the same briefs in the same order on every page, in its structured data and in its feed. */
import { expect, test } from '@playwright/test';
import { href, listTarget, sitePath, type Target } from '@/lib/routes';
import { seedLists } from './seed-lists';
import { newestFirst } from './seeds';
import { elements, only, text, values } from './support/html-document';
import { collectionOf } from './support/json-ld';
import { portalUrl } from './support/portal-url';
import { readFeed } from './support/read-feed';
import { type ReadPage, readPage } from './support/read-page';

const briefHrefs = new Set(newestFirst.map(({ path }) => href(path)));

/** Briefs that head an entry of the page, in its order. */
function headedBriefs({ document }: ReadPage): string[] {
  const main = only(document, 'main');
  const headings = ['h2', 'h3'].flatMap((name) => elements(main, name));
  return headings
    .flatMap((heading) => values(heading, 'a', 'href'))
    .filter((to) => briefHrefs.has(to));
}

test.describe('given a list of the five seeds', () => {
  for (const { list, briefs } of seedLists) {
    const target = listTarget(list);
    test(`when ${sitePath(target)} is read as page, data and feed, then each holds its ${briefs.length}`, async () => {
      const hrefs = briefs.map(({ path }) => href(path));
      const urls = hrefs.map((path) => `${portalUrl()}${path}`);

      const page = await readPage(sitePath(target));
      const { list: listed } = collectionOf(page.document);
      const { channel } = await readFeed(target);

      expect({
        page: headedBriefs(page),
        numberOfItems: listed.numberOfItems,
        data: listed.itemListElement.map(({ url }) => url),
        feed: channel.item.map(({ link }) => link),
      }).toEqual({ page: hrefs, numberOfItems: urls.length, data: urls, feed: urls });
    });
  }
});

const linksBelow = async (target: Target, folder: string): Promise<Set<string>> => {
  const { document } = await readPage(sitePath(target));
  const all = values(only(document, 'main'), 'a', 'href');
  return new Set(all.filter((to) => to.startsWith(folder) && !to.endsWith('.xml')));
};

test.describe('given an index of the site', () => {
  const expected: readonly [target: Target, folder: string, count: number][] = [
    [{ kind: 'communities' }, '/communities/', 1],
    [{ kind: 'sources' }, '/sources/', 5],
    [{ kind: 'curators' }, '/curators/', 4],
    [{ kind: 'offerings' }, '/offering/', 5],
    [{ kind: 'topics' }, '/topic/', 13],
    [{ kind: 'topics' }, '/schemes/', 5],
  ];
  for (const [target, folder, count] of expected) {
    test(`when ${sitePath(target)} is read, then it leads to ${count} below ${folder}`, async () => {
      expect((await linksBelow(target, folder)).size).toBe(count);
    });
  }

  test('when the topics are read, then eight of them count briefs, and as many as they hold', async () => {
    const { document } = await readPage(sitePath({ kind: 'topics' }));
    const counts = elements(only(document, 'main'), 'li').flatMap((item) => {
      const to = values(item, 'a', 'href').find((path) => path.startsWith('/topic/'));
      const count = Number(/\d+$/.exec(text(item))?.[0]);
      return to !== undefined && count > 0 ? [[to, count] as const] : [];
    });
    const held = seedLists.flatMap(({ list, briefs }) =>
      list.kind === 'topic' ? [[href(sitePath(list)), briefs.length] as const] : [],
    );
    expect(held.length).toBe(8);
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(held));
  });

  test('when the concept Telehealth is read, then it leads to three schemes of that name', async () => {
    const target = seedLists.find(({ list }) => list.kind === 'concept')?.list ?? { kind: 'site' };
    const { document } = await readPage(sitePath(listTarget(target)));
    const [tabs] = elements(only(document, 'main'), 'nav').filter((nav) =>
      values(nav, 'a', 'aria-current').includes('page'),
    );
    expect(tabs && values(tabs, 'a', 'href').filter((to) => to.startsWith('/topic/'))).toEqual([
      '/topic/klas-telehealth',
      '/topic/healthcare-it-news-telehealth',
      '/topic/symplur-telehealth',
    ]);
  });

  test('when the feeds are read, then the two sections and the hub each have theirs', async () => {
    const { document } = await readPage(sitePath({ kind: 'feeds' }));
    const feeds = values(only(document, 'main'), 'a', 'href').filter((to) =>
      to.endsWith('/feed.xml'),
    );
    expect(feeds.toSorted()).toEqual([
      '/communities/chronic-care-management/curated-content/feed.xml',
      '/communities/chronic-care-management/feed.xml',
      '/feed.xml',
      '/news/feed.xml',
    ]);
  });
});
