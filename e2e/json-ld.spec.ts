/** Structured data: a brief is ours by its curator and based on the source's article; every page knows its trail. */
import { expect, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { newestFirst } from './seeds';
import { ask } from './support/ask';
import { elements, only, text, values } from './support/html-document';
import { jsonLdNodes } from './support/json-ld';
import { expectNode, idsIn } from './support/json-ld-schemas';
import { portalUrl } from './support/portal-url';
import { readPage } from './support/read-page';
import { canonicalTemplates } from './templates';

const milliseconds = (date: string) => new Date(new Date(date).getTime()).toISOString();
/** A plain day stays a day. */
const published = (date: string) => (date.length === 10 ? date : milliseconds(date));

test.describe('given a brief', () => {
  for (const seed of newestFirst) {
    test(`when the data of “${seed.title}” are read, then curator and source are kept apart`, async () => {
      const { document } = await readPage(seed.path);
      const article = jsonLdNodes(document).find((node) => node['@type'] === 'NewsArticle');
      const url = `${portalUrl()}${href(seed.path)}`;
      const host = new URL(seed.sourceUrl).host.replace(/^www\./, '');
      expect(article).toMatchObject({
        url,
        mainEntityOfPage: url,
        headline: seed.title,
        description: values(document, 'meta', 'content', { name: 'description' })[0],
        datePublished: published(seed.date),
        dateModified: milliseconds(seed.lastMod),
        author: [{ '@type': 'Person', name: seed.curator }],
        publisher: { '@id': `${portalUrl()}/#organization` },
        isBasedOn: { url: seed.sourceUrl, publisher: { name: host } },
        citation: { '@id': seed.sourceUrl },
      });
    });
  }
});

test.describe('given a page with an address of its own', () => {
  for (const { name, path } of canonicalTemplates) {
    test(`when the graph of the ${name} is read, then each node says what search engines ask for, and every name of ours leads to a page`, async () => {
      const { document } = await readPage(path);
      const nodes = jsonLdNodes(document);
      for (const node of nodes) expectNode(node);
      const pages = new Set(
        idsIn(nodes)
          .map((id) => new URL(id))
          .filter(({ origin }) => origin === portalUrl())
          .map(({ pathname }) => pathname),
      );
      for (const at of pages) expect([at, (await ask(at)).status]).toEqual([at, 200]);
    });
  }

  for (const { name, path, kind } of canonicalTemplates) {
    test(`when the data of the ${name} are read, then they say what it is and where it stands`, async () => {
      const { document } = await readPage(path);
      const nodes = jsonLdNodes(document);
      const types = nodes.map((node) => node['@type']);
      const trail = nodes.find((node) => node['@type'] === 'BreadcrumbList');
      const collection = path.startsWith('/curators/') ? 'ProfilePage' : 'CollectionPage';
      expect(types.filter((type) => type !== 'ItemList')).toEqual([
        'WebSite',
        'Organization',
        kind === 'brief' ? 'NewsArticle' : collection,
        ...(path === '/' ? [] : ['BreadcrumbList']),
      ]);
      expect(nodes[2]?.['url']).toBe(`${portalUrl()}${href(path)}`);
      expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
      if (path === '/') return;

      // The index of a kind stands at the top: its trail is itself alone and is not shown.
      const [shown] = elements(document, 'nav', { 'aria-label': 'Breadcrumb' });
      const crumbs = shown ? elements(shown, 'li') : [only(document, 'h1')];
      expect(trail?.['itemListElement']).toEqual(
        crumbs.map((crumb, at) => {
          const [link] = values(crumb, 'a', 'href');
          return {
            '@type': 'ListItem',
            position: at + 1,
            name: text(crumb),
            ...(link !== undefined && { item: `${portalUrl()}${link}` }),
          };
        }),
      );
    });
  }
});
