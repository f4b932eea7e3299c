/** Documents for machines hold before validators and readers that others wrote, whatever the titles say. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { ask } from './support/ask';
import { checkFeed, checkSitemap } from './support/check-xml';
import { only, parseHtml, text, values } from './support/html-document';
import { jsonLdNodes } from './support/json-ld';
import { readSitemap } from './support/read-sitemap';
import { type SecondPortal, startSecondPortal } from './support/second-portal';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });

/** Each means something to one of the languages that it is written in. */
const titles = [
  'Less < more & more > less',
  `Both "double" and 'single' quotes`,
  'An end ]]> of a section',
  '</script><script>alert(1)</script>',
  'A line\u2028separator',
  'Emoji 👩‍⚕️ and 🏥',
  'مرحبا بالعالم and back',
  '=1+1 is no formula',
  '[a](b) *c* _d_ `e` # f',
  `${'Four hundred characters of it, '.repeat(13)}end`.slice(0, 400),
];

let portal: SecondPortal;
test.beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-titles-'));
  for (const [n, title] of titles.entries()) {
    const front = {
      ...{ id: `t${n}`, basePath: '/news/', slug: `title-${n}`, title, date: '2024-05-01' },
      ...{ author: ['Ann & Ben'], categories: ['Scheme: La<b>el & more'] },
      link: { href: `https://example.org/${n}?a=1&b=2` },
      aliases: `/old-${n}`,
    };
    await writeFile(
      path.join(folder, `${n}.md`),
      `---\n${JSON.stringify(front, null, 1)}\n---\n<p>Words of ${n}, <a href="/news">more</a>.</p>\n`,
    );
  }
  portal = await startSecondPortal(folder);
});
test.afterAll(() => portal.stop());

const get = async (address: string) => {
  const answer = await ask(address, { origin: portal.origin });
  expect([address, answer.status]).toEqual([address, 200]);
  return answer.text;
};
const sorted = (some: readonly (string | null | undefined)[]) => some.map(String).toSorted();
const shown = (title: string) => title.replace(/\s+/g, ' ').trim();

test.describe('given titles that mean something to machines', () => {
  test('when pages and their data are read, then each title is there as it was written', async () => {
    for (const [n, title] of titles.entries()) {
      const document = parseHtml(await get(`/news/title-${n}`));
      expect(text(only(document, 'h1'))).toBe(shown(title));
      const article = jsonLdNodes(document).find((node) => node['@type'] === 'NewsArticle');
      expect(shown(String(article?.['headline']))).toBe(shown(title));
      const [preview] = values(document, 'meta', 'content', { property: 'og:title' });
      expect(shown(preview ?? '')).toBe(shown(title));
      const [image = ''] = values(document, 'meta', 'content', { property: 'og:image' });
      const picture = await ask(new URL(image).pathname, { origin: portal.origin });
      expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
    }
  });

  test('when another reader parses RSS and Atom, then it finds all of them, and RELAX NG nothing wrong', async () => {
    for (const [file, format] of [
      ['feed.xml', 'rss'],
      ['atom.xml', 'atom'],
    ] as const) {
      for (const list of ['', '/news', '/sources/example.org']) {
        const xml = await get(`${list}/${file}`);
        expect(await checkFeed(xml, format)).toEqual([]);
        const feed = parseFeed(xml);
        expect(sorted(feed.items.map(({ title }) => title && shown(title)))).toEqual(
          sorted(titles.map(shown)),
        );
        expect(feed.items.map(({ content }) => content)).toEqual(
          feed.items.map(() => expect.stringContaining(`<a href="${portal.origin}/news"`)),
        );
        expect(feed.items[0]?.authors.map(({ name }) => name)).toEqual(['Ann & Ben']);
      }
    }
  });

  test('when JSON Feed, twins, OPML, search and the ledger are read, then each title is whole', async () => {
    const feed = z
      .object({ items: z.array(z.object({ title: z.string() })) })
      .parse(JSON.parse(await get('/feed.json')));
    expect(sorted(feed.items.map(({ title }) => shown(title)))).toEqual(sorted(titles.map(shown)));
    for (const [n, title] of titles.entries()) {
      const twin = z
        .object({ title: z.string() })
        .parse(JSON.parse(await get(`/news/title-${n}.json`)));
      expect(shown(twin.title)).toBe(shown(title));
      expect(await get(`/news/title-${n}.md`)).toContain('Words of');
    }
    const parser = new XMLParser({ ignoreAttributes: false });
    expect(parser.parse(await get('/feeds.opml'))).toHaveProperty('opml.body.outline');
    const ledger = text(only(parseHtml(await get('/aliases')), 'main'));
    for (const title of titles) expect(ledger.replace(/\s+/g, ' ')).toContain(shown(title));
    const rules = (await portal.redirects('--format', 'csv')).split('\n');
    expect(rules.filter((line) => line.startsWith('"/old-')).length).toBe(titles.length);
  });

  test('when every document of the sitemap is checked, then the schema of sitemaps.org holds', async () => {
    const index = await get('/sitemap.xml');
    const documents = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(documents.length).toBeGreaterThan(3);
    for (const url of documents)
      expect(await checkSitemap(await get(new URL(url).pathname))).toEqual([]);
    const listed = (await readSitemap(portal.origin)).map(({ loc }) => loc);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('when a validator is given what is wrong, then it says so', async () => {
    expect(
      await checkSitemap('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'),
    ).not.toEqual([]);
    expect(await checkFeed('<rss version="2.0"><channel/></rss>', 'rss')).not.toEqual([]);
    expect(await checkFeed('<feed xmlns="http://www.w3.org/2005/Atom"/>', 'atom')).not.toEqual([]);
  });
});
