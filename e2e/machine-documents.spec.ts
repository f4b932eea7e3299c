/** Documents for programs besides feeds and sitemap: what each of them promises is there. */
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { machinePaths } from '@/lib/machine-paths';
import { href, sitePath, twinPath } from '@/lib/routes';
import { disparities, newestFirst } from './seeds';
import { ask } from './support/ask';
import { values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { readPage } from './support/read-page';

test.describe('given a brief', () => {
  for (const seed of newestFirst) {
    test(`when “${seed.title}” is asked for as JSON and as Markdown, then both are of the page that names them`, async () => {
      const { document } = await readPage(seed.path);
      const url = `${portalUrl()}${href(seed.path)}`;
      for (const [format, type] of [
        ['json', 'application/json'],
        ['md', 'text/markdown'],
      ] as const) {
        const address = href(twinPath(seed.path, format));
        expect(values(document, 'link', 'href', { type })).toEqual([portalUrl() + address]);
        const { status, headers, text } = await ask(address);
        expect([status, headers['content-type'], headers['x-robots-tag'], headers.link]).toEqual([
          200,
          `${type}; charset=utf-8`,
          'noindex',
          `<${url}>; rel="canonical"`,
        ]);
        expect(text).toContain(seed.title);
        expect(text).toContain(seed.sourceUrl);
      }
    });
  }

  test('when it is asked for in a form that there is not, or a list in one, then it is missing', async () => {
    for (const path of [`${disparities.path}.xml`, '/news.json', '/news/nothing.md', '/.md']) {
      expect((await ask(path)).status).toBe(404);
    }
  });
});

const manifestSchema = z.object({
  start_url: z.literal('/'),
  icons: z.array(z.object({ src: z.string(), type: z.string() })).min(4),
});

test.describe('given what a device keeps of the site', () => {
  test('when the manifest is read, then every icon in it is there, and pages name both', async () => {
    const answer = await ask(href(machinePaths.manifest));
    const { icons } = manifestSchema.parse(JSON.parse(answer.text));
    for (const { src, type } of icons) {
      const { status, headers } = await ask(src);
      expect([src, status, headers['content-type']]).toEqual([src, 200, type]);
    }
    const { document } = await readPage(sitePath({ kind: 'front' }));
    expect(values(document, 'link', 'href', { rel: 'manifest' })).toEqual([
      '/manifest.webmanifest',
    ]);
    const signs = ['icon', 'apple-touch-icon'].flatMap((rel) =>
      values(document, 'link', 'href', { rel }),
    );
    expect(signs).toEqual(['/icon.svg', '/icons/180.png']);
    expect((await ask('/favicon.ico')).headers['content-type']).toBe('image/x-icon');
  });
});

test.describe('given what programs are told', () => {
  test('when llms.txt is read, then every address in it is there', async () => {
    const { text } = await ask(href(machinePaths.llms));
    const addresses = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, url = '']) => new URL(url));
    expect(addresses.length).toBeGreaterThan(5);
    for (const { pathname } of addresses) {
      const { status } = await ask(pathname === '/api/search' ? `${pathname}?q=care` : pathname);
      expect([pathname, status]).toEqual([pathname, 200]);
    }
  });

  test('when security.txt is read, then it has not run out', async () => {
    const { text } = await ask(href(machinePaths.security));
    const [, expires = ''] = /^Expires: (.*)$/m.exec(text) ?? [];
    const ahead = (new Date(expires).getTime() - Date.now()) / 86_400_000;
    expect(ahead).toBeGreaterThan(90);
    expect(ahead).toBeLessThan(365);
    expect(text).toMatch(/^Contact: mailto:/m);
  });
});
