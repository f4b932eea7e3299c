/** Security headers: all of them, once, on every kind of answer, whether it was just made or kept. */
import { expect, test } from '@playwright/test';
import { iconPath, machinePaths, previewPath, sitemapPath } from '@/lib/machine-paths';
import { feedPath, href, opmlPath, twinPath } from '@/lib/routes';
import { equity } from './seeds';
import { ask } from './support/ask';
import { documentPolicy, expectHeaders, expectPagePolicy } from './support/expect-headers';
import { parseHtml, values } from './support/html-document';
import { portalUrl } from './support/portal-url';
import { templates } from './templates';

test.describe('given a page', () => {
  for (const { name, path } of templates) {
    test(`when the ${name} is asked for three times, then its policy names its own scripts and no more`, async () => {
      for (let visit = 0; visit < 3; visit += 1) expectPagePolicy(name, await ask(href(path)));
    });
  }
});

test.describe('given a path beside those of machines', () => {
  for (const path of [
    '/favicon.ico/x',
    '/sitemaps',
    '/icons',
    '/.well-known',
    '/media',
    '/media/a/b',
    '/files',
    '/files/a/b',
    '/sitemap.xml/x',
    '/icon.svg/x',
    '/_next/nothing',
  ]) {
    test(`when ${path} is asked for, then the page that says so carries its own policy`, async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expectPagePolicy(path, answer);
    });
  }
});

test.describe('given an answer that is no page', () => {
  const paths: readonly [name: string, path: string, status: number][] = [
    ['redirect', `/news/${equity.titleSlug}`, 308],
    ['feed', href(feedPath({ kind: 'front' })), 200],
    ['sitemap', href(machinePaths.sitemap), 200],
    ['robots.txt', href(machinePaths.robots), 200],
    ['preview picture', href(previewPath(equity.path)), 200],
    ['missing picture', '/media/nothing.png', 404],
    ['missing PDF', '/files/nothing.pdf', 404],
    ['missing preview', '/previews/nothing', 404],
    ['icon', '/icon.svg', 200],
    ['icon for old programs', '/favicon.ico', 200],
    ['picture of the icon', href(iconPath(192)), 200],
    ['missing icon', '/icons/193.png', 404],
    ['manifest', href(machinePaths.manifest), 200],
    ['way in for programs', href(machinePaths.llms), 200],
    ['security contact', href(machinePaths.security), 200],
    ['part of the sitemap', href(sitemapPath('briefs-1.xml')), 200],
    ['missing part of the sitemap', href(sitemapPath('briefs-2.xml')), 404],
    ['list of feeds', href(opmlPath({ kind: 'front' })), 200],
    ['brief as JSON', href(twinPath(equity.path, 'json')), 200],
    ['brief as Markdown', href(twinPath(equity.path, 'md')), 200],
  ];
  for (const [name, path, status] of paths) {
    test(`when a ${name} is asked for, then it carries the headers and may do nothing`, async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(status);
      expect(expectHeaders(name, answer)).toBe(documentPolicy);
    });
  }

  test('when style and typeface files are asked for, then they carry the headers', async () => {
    const document = parseHtml((await ask('/')).text);
    const [sheet = ''] = values(document, 'link', 'href', { rel: 'stylesheet' });
    const [typeface = ''] = /[^("']+\.woff2/.exec((await ask(sheet)).text) ?? [];
    const { pathname } = new URL(typeface, `${portalUrl()}${sheet}`);
    for (const path of [...values(document, 'script', 'src'), sheet, pathname]) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(expectHeaders(path, answer)).toBe(documentPolicy);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  test('when it is asked for as a client router asks, then it carries the headers', async () => {
    for (const path of ['/', '/?_rsc', '/news/nothing-lives-here']) {
      expectHeaders(path, await ask(path, { headers: { rsc: '1' } }));
    }
  });

  test('when nothing may be asked so, then the refusal carries the headers', async () => {
    expect(expectHeaders('refusal', await ask('/', { method: 'POST' }))).toBe(documentPolicy);
  });

  test('when nothing has changed, then the 304 carries the headers', async () => {
    const kinds = paths.filter(([, , status]) => status === 200).map(([, path]) => path);
    for (const path of ['/', '/search?q=care', '/api/search?q=care', ...kinds]) {
      const { etag } = (await ask(path)).headers;
      const answer = await ask(path, { headers: { 'if-none-match': etag ?? '' } });
      expect([path, answer.status, answer.headers.etag]).toEqual([path, 304, etag]);
      expectHeaders(`304 of ${path}`, answer);
    }
  });
});
