/** The same build over another content folder: only that folder shows, and of its documents only what a rule names. */
import { expect } from '@playwright/test';
import { sitePathSchema } from '@/lib/domain/site-path';
import { previewPath } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { newestFirst } from './seeds';
import { only, parseHtml, text, values } from './support/html-document';
import { notes, odd, withdrawn } from './support/other-content';
import { test } from './support/other-portal';
import { visitTwice } from './support/overhear';
import { readFeed } from './support/read-feed';
import { readSitemap } from './support/read-sitemap';
import { canonicalTemplates } from './templates';

// Much work for one test, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

test.describe('given a build that has served the seeds', () => {
  test('when it starts on another folder, then its first answers show that folder alone', async ({
    other,
  }) => {
    const own = await Promise.all(
      [
        '/',
        '/feed.xml',
        '/sitemaps/sections-1.xml',
        '/communities',
        '/topics',
        '/sources',
        '/curators',
      ].map((path) => other.ask(path)),
    );
    for (const { status, text: sent } of own) {
      expect(status).toBe(200);
      expect(sent).toMatch(/night-shift|Handover|handover|journal\.example|ada-watch/i);
      for (const { title, titleSlug } of newestFirst) {
        expect(sent).not.toContain(title);
        expect(sent).not.toContain(titleSlug);
      }
      expect(sent).not.toMatch(/chronic-care-management|klas|vinit|medcitynews/i);
    }
  });

  test('when a page or an old link of the seeds is asked for, then it is 404', async ({
    other,
  }) => {
    const always = new Set([
      '/',
      '/news',
      '/communities',
      '/topics',
      '/sources',
      '/curators',
      '/offerings',
      '/feeds',
    ]);
    const former = [
      ...canonicalTemplates.map(({ path }) => href(path)).filter((path) => !always.has(path)),
      ...newestFirst.map(({ titleSlug }) => `/news/${titleSlug}`),
    ];
    for (const path of former) expect([path, (await other.ask(path)).status]).toEqual([path, 404]);
  });
});

test.describe('given a document with keys that no rule names', () => {
  test('when everything is asked for in every form, then none of them is in any answer', async ({
    other,
  }) => {
    const secret = /unnamed-key|555 0100/;
    const pages = (await readSitemap(other.origin)).map(({ loc }) => new URL(loc).pathname);
    const lists = pages.flatMap((path) =>
      ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${path === '/' ? '' : path}/${file}`),
    );
    const others = [
      '/sitemap.xml',
      '/robots.txt',
      '/news/keys-that-no-rule-names',
      href(withdrawn),
    ];
    for (const path of [...pages, ...lists, ...others]) {
      const plain = await other.ask(path);
      expect([path, secret.exec(plain.text)]).toEqual([path, null]);
      expect([path, secret.exec(JSON.stringify(plain.headerLines))]).toEqual([path, null]);
      // What a client router would ask for, at the address to which Next sends one that asks otherwise.
      const payload = await other.ask(`${path}?_rsc`, { rsc: '1' });
      expect([path, secret.exec(payload.text)]).toEqual([path, null]);
    }
    const shown = await other.ask('/communities/night-shift/notes/journal-keys-that-no-rule-names');
    expect(shown.text).toContain('Only what a rule names may reach a reader.');
  });

  test('when its hostile title and body are shown, then they are text and nothing runs', async ({
    other,
    page,
  }) => {
    const { complaints, origins } = await visitTwice(
      page,
      `${other.origin}/communities/night-shift/notes/journal-keys-that-no-rule-names`,
    );
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([other.origin]);
    const title = 'Keys </script><script>alert(1)</script> & "quotes" that no rule names';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByText('And nothing of it may run.').click();
    expect(await page.title()).toContain(title);
    const { channel } = await readFeed(notes, other.origin);
    expect(channel.item.map((item) => item.title)).toContain(title);
  });
});

test.describe('given a withdrawn brief', () => {
  test('when it or its old link is asked for, then it is 410 each time and says nothing of it', async ({
    other,
  }) => {
    const paths = [
      href(withdrawn),
      '/news/a-brief-that-its-curators-took-back',
      '/post/2024/03/01/a-brief-that-its-curators-took-back',
      `${href(withdrawn)}/`,
    ];
    for (const path of [...paths, ...paths, ...paths]) {
      const answer = await other.ask(path);
      expect([path, answer.status]).toEqual([path, 410]);
      expect(answer.text).not.toContain('the withdrawn words');
      expect(answer.text).toContain('On the same matter');
      expect(values(parseHtml(answer.text), 'meta', 'content', { name: 'robots' })).toEqual([
        'noindex, follow',
      ]);
    }
    const listed = (await readSitemap(other.origin)).map(({ loc }) => loc);
    expect(listed.filter((loc) => loc.includes('took-back'))).toEqual([]);
  });
});

test.describe('given a path that a URL must encode', () => {
  test('when it is asked for as written or otherwise encoded, then there is one page, at one address', async ({
    other,
  }) => {
    const address = '/research%20&%20labs/caf%C3%A9%20&%20100%25%20+%20more';
    expect(href(odd)).toBe(address);
    const answer = await other.ask(address);
    const document = parseHtml(answer.text);
    expect(answer.status).toBe(200);
    expect(text(only(document, 'h1'))).toBe('A slug that a URL must encode');
    expect(values(document, 'link', 'href', { rel: 'canonical' })).toEqual([
      `${other.origin}${address}`,
    ]);
    expect((await other.ask(href(previewPath(odd)))).status).toBe(200);

    const { channel } = await readFeed(
      { kind: 'place', path: sitePathSchema.parse('/research & labs') },
      other.origin,
    );
    expect(channel.item.map(({ link }) => link)).toEqual([`${other.origin}${address}`]);
    const listed = (await readSitemap(other.origin)).map(({ loc }) => loc);
    expect(listed).toContain(`${other.origin}${address}`);

    for (const spelled of [
      address.replaceAll('%C3%A9', '%c3%a9'),
      address.replaceAll('&', '%26'),
      address.replaceAll('+', '%2B'),
      `${address}/`,
      address.toUpperCase(),
      '/old/Caf%C3%A9%20&%20more%25',
    ]) {
      const { status, headers } = await other.ask(`${spelled}?q=%26`);
      const to = new URL(headers.location ?? '', other.origin).href;
      expect([spelled, status, to]).toEqual([spelled, 308, `${other.origin}${address}?q=%26`]);
    }
  });
});
