/** Feeds for feed readers: each item whole and permanently named, and nothing sent twice. */
import { expect, test } from '@playwright/test';
import { href, listTarget, rssPath, sitePath } from '@/lib/routes';
import { seedLists } from './seed-lists';
import { newestFirst } from './seeds';
import { ask } from './support/ask';
import { values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { readFeed } from './support/read-feed';
import { readPage } from './support/read-page';

test.describe('given the feed of a list', () => {
  for (const { list, briefs } of seedLists) {
    const target = listTarget(list);
    test(`when ${rssPath(target)} is read, then its items are whole and its page names it`, async () => {
      const { channel } = await readFeed(target);
      const url = `${portalUrl()}${href(rssPath(target))}`;
      const items = channel.item.map(({ title, pubDate, ...item }) => ({
        title,
        date: new Date(pubDate ?? '').getTime(),
        curators: item['dc:creator'],
        hasTeaser: item.description.length > 80,
        hasBody: item['content:encoded'].startsWith('<p>'),
      }));
      expect({ self: channel['atom:link']['@href'], link: channel.link, items }).toEqual({
        self: url,
        link: `${portalUrl()}${href(sitePath(target))}`,
        items: briefs.map(({ title, date, curator }) => ({
          title,
          date: Math.floor(new Date(date).getTime() / 1000) * 1000,
          curators: [curator],
          hasTeaser: true,
          hasBody: true,
        })),
      });
      const { document } = await readPage(sitePath(target));
      expect(values(document, 'link', 'href', { type: 'application/rss+xml' })).toEqual([url]);
    });

    test(`when ${rssPath(target)} is asked for again, then an unchanged one is not sent`, async () => {
      const { etag } = (await ask(href(rssPath(target)))).headers;
      const again = await ask(href(rssPath(target)), { headers: { 'if-none-match': etag ?? '' } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      const other = await ask(href(rssPath(target)), { headers: { 'if-none-match': '"other"' } });
      expect(other.status).toBe(200);
    });
  }

  test('when several feeds hold one brief, then all call it by the same name', async () => {
    const names = new Map<string, Set<string>>();
    for (const { list } of seedLists) {
      const { channel } = await readFeed(listTarget(list));
      for (const { link, guid } of channel.item) {
        names.set(link, (names.get(link) ?? new Set()).add(guid['#text']));
      }
    }
    const guids = [...names.values()].map((of) => [...of]);
    expect(guids.map((of) => of.length)).toEqual(newestFirst.map(() => 1));
    expect(new Set(guids.flat()).size).toBe(newestFirst.length);
  });
});
