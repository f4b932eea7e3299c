/** The sitemap: every page a search engine may show, once, with the day its content last changed. */
import { expect, test } from '@playwright/test';
import type { SitePath } from '@/lib/domain/site-path';
import { machinePaths } from '@/lib/machine-paths';
import { href, listTarget, sitePath, type Target } from '@/lib/routes';
import { seedLists } from './seed-lists';
import { newestFirst, type Seed } from './seeds';
import { ask } from './support/ask';
import { parseHtml, values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { readSitemap } from './support/read-sitemap';

/** Milliseconds: the index keeps no more. */
const lastChange = (briefs: readonly Seed[]) =>
  Math.max(...briefs.map(({ lastMod }) => new Date(lastMod).getTime()));

const indexes: Target[] = [
  { kind: 'communities' },
  { kind: 'topics' },
  { kind: 'sources' },
  { kind: 'curators' },
  { kind: 'offerings' },
  { kind: 'feeds' },
  { kind: 'feed-builder' },
];

const expected: [path: SitePath, modified: number][] = [
  ...indexes.map((target): [SitePath, number] => [sitePath(target), lastChange(newestFirst)]),
  ...seedLists.map(({ list, briefs }): [SitePath, number] => [
    sitePath(listTarget(list)),
    lastChange(briefs),
  ]),
  ...newestFirst.map((seed): [SitePath, number] => [seed.path, lastChange([seed])]),
];

test.describe('given the sitemap', () => {
  test('when it is read, then it lists every canonical page once, with the change of its newest member', async () => {
    const listed = (await readSitemap()).map(({ loc, lastmod }) => [
      loc,
      new Date(lastmod ?? '').getTime(),
    ]);
    const wanted = expected.map(([path, modified]) => [`${portalUrl()}${href(path)}`, modified]);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  test('when its pages are visited, then each answers at once and calls itself by that address', async () => {
    for (const { loc } of await readSitemap()) {
      const { status, text } = await ask(new URL(loc).pathname);
      const document = parseHtml(text);
      expect({
        loc,
        status,
        canonical: values(document, 'link', 'href', { rel: 'canonical' }).map(
          (url) => new URL(url).href,
        ),
        robots: values(document, 'meta', 'content', { name: 'robots' }),
      }).toEqual({ loc, status: 200, canonical: [loc], robots: ['index, follow'] });
    }
  });

  test('when robots.txt is read, then everything but the desk may be visited and the sitemap is named', async () => {
    const { status, headers, text } = await ask(href(machinePaths.robots));
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines).toEqual([
      'User-agent: *',
      'Allow: /',
      'Disallow: /desk/',
      `Sitemap: ${portalUrl()}${href(machinePaths.sitemap)}`,
    ]);
  });

  test('when it is asked for again, then an unchanged one is not sent', async () => {
    for (const path of [machinePaths.sitemap, machinePaths.robots]) {
      const { etag } = (await ask(href(path))).headers;
      const again = await ask(href(path), { headers: { 'if-none-match': etag ?? '' } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    }
  });
});
