/** What a page tells search engines and link previews: its own title, words, address and picture. */
import { expect, test } from '@playwright/test';
import { previewPath } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { site } from '@/lib/site';
import { ask } from './support/ask';
import {
  elements,
  type HtmlDocument,
  only,
  parseHtml,
  text,
  values,
} from './support/html-document';
import { portalUrl } from './support/portal-url';
import { readPage } from './support/read-page';
import { readSitemap } from './support/read-sitemap';
import { canonicalTemplates, missing } from './templates';

const meta = (document: HtmlDocument, name: string) =>
  values(document, 'meta', 'content', { [name.startsWith('og:') ? 'property' : 'name']: name });

test.describe('given a page with an address of its own', () => {
  for (const { name, path, kind } of canonicalTemplates) {
    test(`when a crawler reads the ${name}, then it learns one title, address and picture`, async () => {
      const { document } = await readPage(path);
      const [title = ''] = meta(document, 'og:title');
      const [description = ''] = meta(document, 'description');
      const picture = `${portalUrl()}${href(previewPath(path))}`;

      expect(text(only(only(document, 'head'), 'title'))).toContain(title);
      expect(title).not.toBe('');
      expect(description).not.toBe('');
      expect(elements(document, 'h1').length).toBe(1);
      expect(values(document, 'html', 'lang')).toEqual([site.language]);
      const told = [
        'description',
        'og:title',
        'og:description',
        'og:site_name',
        'og:type',
        'og:image',
        'og:image:width',
        'og:image:height',
        'og:image:alt',
        'twitter:card',
        'twitter:title',
        'twitter:description',
        'twitter:image',
      ].map((tag) => [tag, meta(document, tag)]);
      expect(Object.fromEntries(told)).toEqual({
        description: [description],
        'og:title': [title],
        'og:description': [description],
        'og:site_name': [site.name],
        'og:type': [kind === 'brief' ? 'article' : 'website'],
        'og:image': [picture],
        'og:image:width': ['1200'],
        'og:image:height': ['630'],
        'og:image:alt': [title],
        'twitter:card': ['summary_large_image'],
        'twitter:title': [title],
        'twitter:description': [description],
        'twitter:image': [picture],
      });
      // Letter by letter: in the sitemap and in structured data it is the same.
      const own = [`${portalUrl()}${href(path)}`];
      expect(values(document, 'link', 'href', { rel: 'canonical' })).toEqual(own);
      expect(meta(document, 'og:url')).toEqual(own);
    });

    test(`when the preview picture of the ${name} is asked for, then it is a PNG of 1200 × 630`, async () => {
      const { status, headers, body } = await ask(href(previewPath(path)));
      expect([status, headers['content-type']]).toEqual([200, 'image/png']);
      // The first chunk of a PNG begins with its width and height.
      expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
    });
  }
});

test('given all pages of the sitemap, when their heads are compared, then no two share a title or a description', async () => {
  const heads: string[][] = [];
  for (const loc of new Set((await readSitemap()).map((url) => url.loc))) {
    const document = parseHtml((await ask(new URL(loc).pathname)).text);
    heads.push([text(only(only(document, 'head'), 'title')), ...meta(document, 'description')]);
  }
  for (const column of [0, 1]) {
    const words = heads.map((head) => head[column] ?? '');
    expect(words.filter((word, at) => word === '' || words.indexOf(word) !== at)).toEqual([]);
  }
});

test('given an address where nothing lives, when a crawler reads it, then it is told not to keep it', async () => {
  const { document } = await readPage(missing.path);
  expect(meta(document, 'robots')).toEqual(['noindex, follow']);
  expect(values(document, 'link', 'href', { rel: 'canonical' })).toEqual([]);
  expect(text(only(only(document, 'head'), 'title'))).not.toBe('');
});
