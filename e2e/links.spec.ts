/** No dead end: every link a visitor can follow from the front page answers at once, and every page can be reached. */
import { expect, test } from '@playwright/test';
import { ask } from './support/ask';
import { type HtmlDocument, parseHtml, values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { readSitemap } from './support/read-sitemap';

type Crawl = { statuses: Map<string, number>; outward: Set<string>; twiceUsedIds: string[] };

test('given the front page, when every link is followed, then each answers 200 and no page is left out', async () => {
  const { statuses, outward, twiceUsedIds } = await crawl('/');
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...outward].filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
  expect(twiceUsedIds).toEqual([]);

  const pages = (await readSitemap()).map(({ loc }) => new URL(loc).pathname);
  expect(pages.filter((path) => !statuses.has(path))).toEqual([]);
});

async function crawl(start: string): Promise<Crawl> {
  const statuses = new Map<string, number>();
  const outward = new Set<string>();
  const twiceUsedIds: string[] = [];
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (statuses.has(path)) continue;
    const { status, headers, text } = await ask(path);
    statuses.set(path, status);
    if (!headers['content-type']?.startsWith('text/html')) continue;
    const document = parseHtml(text);
    twiceUsedIds.push(...doubled(values(document, '*', 'id')).map((id) => `${path}#${id}`));
    for (const url of addresses(document, path)) {
      if (url.origin === portalUrl()) waiting.push(`${url.pathname}${url.search}`);
      else outward.add(url.href);
    }
  }
  return { statuses, outward, twiceUsedIds };
}

function addresses(document: HtmlDocument, path: string): URL[] {
  const written = [
    ...['a', 'link'].flatMap((name) => values(document, name, 'href')),
    ...['img', 'script'].flatMap((name) => values(document, name, 'src')),
    ...values(document, 'img', 'srcset').flatMap((set) => set.split(/\s+\S+,?\s*/).filter(Boolean)),
    ...values(document, 'meta', 'content', { property: 'og:image' }),
  ];
  return written.map((address) => new URL(address, `${portalUrl()}${path}`));
}

function doubled(ids: string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
