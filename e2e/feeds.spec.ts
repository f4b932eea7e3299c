/** Feeds for feed readers: each item whole and permanently named, and nothing sent twice. */
import { expect, test } from '@playwright/test';
import { feedFormats } from '@/lib/domain/feed-format';
import { feedPath, href, listTarget, sitePath } from '@/lib/routes';
import { seedLists } from './seed-lists';
import { newestFirst } from './seeds';
import { ask } from './support/ask';
import { values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { readAtom, readFeed, readFeedAt, readJsonFeed } from './support/read-feed';
import { readPage } from './support/read-page';

test.describe('given the feed of a list', () => {
  for (const { list, briefs } of seedLists) {
    const target = listTarget(list);
    test(`when ${feedPath(target)} is read, then its items are whole and its page names it`, async () => {
      const { channel } = await readFeed(target);
      const url = `${portalUrl()}${href(feedPath(target))}`;
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

    test(`when ${feedPath(target)} is read in other languages, then they say the same`, async () => {
      const { channel } = await readFeed(target);
      const atom = await readAtom(href(feedPath(target, 'atom')));
      const json = await readJsonFeed(href(feedPath(target, 'json')));
      const items = channel.item.map(({ guid, title, link, ...item }) => ({
        id: guid['#text'],
        title,
        link,
        source: item['dc:source'],
        body: item['content:encoded'],
        picture: item['media:content']['@url'],
      }));
      expect(
        json.items.map(({ id, title, url, external_url, content_html, image }) => ({
          ...{ id, title, link: url, source: external_url, body: content_html, picture: image },
        })),
      ).toEqual(items);
      expect(
        atom.entry.map(({ id, title, link, content }) => ({
          id,
          title,
          link: link.find((one) => one['@rel'] === 'alternate')?.['@href'],
          source: link.find((one) => one['@rel'] === 'related')?.['@href'],
          body: content['#text'],
        })),
      ).toEqual(items.map(({ picture, ...item }) => item));
      expect([json.title, json.home_page_url]).toEqual([channel.title, channel.link]);
      const { document } = await readPage(sitePath(target));
      const own = [atom.link.find((one) => one['@rel'] === 'self')?.['@href'], json.feed_url];
      const types = ['application/atom+xml', 'application/feed+json'];
      expect(types.flatMap((type) => values(document, 'link', 'href', { type }))).toEqual(own);
    });

    test(`when ${feedPath(target)} is asked for again, then an unchanged one is not sent`, async () => {
      const { etag } = (await ask(href(feedPath(target)))).headers;
      const again = await ask(href(feedPath(target)), { headers: { 'if-none-match': etag ?? '' } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      const other = await ask(href(feedPath(target)), { headers: { 'if-none-match': '"other"' } });
      expect(other.status).toBe(200);
    });
  }

  for (const format of feedFormats) {
    const address = href(feedPath({ kind: 'front' }, format));
    test(`when ${address} is asked for by date or for its head alone, then nothing is sent that is known`, async () => {
      const whole = await ask(address);
      const date = whole.headers['last-modified'] ?? '';
      expect(new Date(date).getTime()).toBeLessThanOrEqual(Date.now());
      const again = await ask(address, { headers: { 'if-modified-since': date } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const head = await ask(address, { method: 'HEAD' });
      expect([head.status, head.body.length, head.headers.etag]).toEqual([
        200,
        0,
        whole.headers.etag,
      ]);
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

test.describe('given all feeds as one file', () => {
  for (const path of ['/feeds.opml', '/communities/chronic-care-management/feeds.opml']) {
    test(`when ${path} is read, then every feed in it is there`, async () => {
      const answer = await ask(path);
      expect(answer.headers['content-type']).toBe('text/x-opml; charset=utf-8');
      const feeds = [...answer.text.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url = '']) => url);
      expect(feeds.length).toBeGreaterThan(1);
      for (const url of feeds) await readFeedAt(url.replace(portalUrl(), ''));
    });
  }
});

test.describe('given the feed builder', () => {
  const mix = '?any=concept:telehealth&any=curator:sonalika-ghosh&none=source:medcitynews.com';

  test('when a reader adds a topic by its name and leaves a source out, then the feed has the rest', async ({
    page,
  }) => {
    const choices = page.getByRole('list', { name: 'Pages of this name' });
    await page.goto('/feeds/build');
    await page.getByLabel('Add a community').fill('telehealth');
    await page.getByRole('button', { name: 'Find' }).click();
    await choices.getByRole('link', { name: /^Telehealth/ }).click();
    await expect(page).toHaveURL('/feeds/build?any=concept:telehealth');
    await expect(page.locator('.brief-card')).toHaveCount(5);
    await page.getByLabel('Add a community').fill('healthtechmagazine.net');
    await page.getByLabel('Briefs are to be').selectOption('none');
    await page.getByRole('button', { name: 'Find' }).click();
    await choices.getByRole('link', { name: /healthtechmagazine/ }).click();
    await expect(page).toHaveURL(
      '/feeds/build?any=concept:telehealth&none=source:healthtechmagazine.net',
    );
    const address = await page.getByRole('link', { name: /feed\.xml/ }).getAttribute('href');
    const { channel } = await readFeedAt((address ?? '').replace(portalUrl(), ''));
    const titles = await page.locator('.brief-card h3').allInnerTexts();
    expect(channel.item.map(({ title }) => title)).toEqual(titles);
  });

  test('when one mix is written in several ways, then it is one feed', async () => {
    const { channel } = await readFeedAt(`/feeds/build/feed.xml${mix}`);
    const others =
      '?none=source:medcitynews.com&any=curator:sonalika-ghosh&any=concept%3Atelehealth';
    expect((await readFeedAt(`/feeds/build/feed.xml${others}`)).channel).toEqual(channel);
    expect(channel['atom:link']['@href']).toBe(`${portalUrl()}/feeds/build/feed.xml${mix}`);
  });

  for (const [search, status, words] of [
    ['?any=telehealth', 400, 'is no part of a feed'],
    ['?any=topic:none', 404, 'There are no briefs of “topic:none” here'],
    ['?any=topic:a&none=topic:a', 400, 'cannot be asked for and left out at once'],
  ] as const) {
    test(`when it is asked for ${search}, then page and feed say what is wrong with ${status}`, async () => {
      const feed = await ask(`/feeds/build/feed.xml${search}`);
      expect([feed.status, feed.text.includes(words)]).toEqual([status, true]);
      const page = await ask(`/feeds/build${search}`);
      expect([page.status, page.text.includes(words)]).toEqual([status, true]);
    });
  }

  test('when its feed is asked for nothing, then it says what to write', async () => {
    const answer = await ask('/feeds/build/atom.xml');
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('/feeds/build')]);
  });
});
