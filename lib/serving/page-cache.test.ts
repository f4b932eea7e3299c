import { beforeEach, describe, expect, it } from 'vitest';
import type { CachedPage } from './cached-page';
import { createPageCache, type PageCache } from './page-cache';

const page = (html = '<p>text</p>'): CachedPage => ({
  kind: 'APP_PAGE',
  html,
  rscData: undefined,
  segmentData: undefined,
  headers: { 'x-nextjs-stale-time': '300' },
  status: undefined,
});

let revision: string;
let cache: PageCache;

beforeEach(() => {
  revision = 'a.1';
  cache = createPageCache({ findRevision: () => revision, maxSize: 100_000, ownScripts: [] });
});

/** What Next does on a first visit: ask, render, hand over. */
function visit(key: string, rendered: CachedPage): CachedPage {
  const known = cache.find(key);
  if (known) return known.value;
  cache.keep(key, rendered);
  return rendered;
}

describe('createPageCache', () => {
  it('serves a page again once it was rendered', () => {
    const first = page();
    visit('/route-cache/APP_PAGE/x/$/news', first);
    expect(cache.find('/route-cache/APP_PAGE/x/$/news')?.value).toBe(first);
  });

  it('gives every page a policy and keeps its other headers', () => {
    const { headers } = visit('/route-cache/APP_PAGE/x/$/news', page());
    expect(headers?.['content-security-policy']).toContain("script-src 'self';");
    expect(headers?.['x-nextjs-stale-time']).toBe('300');
  });

  it('has a page rendered anew when the index has changed', () => {
    visit('/$/news', page());
    revision = 'a.2';
    expect(cache.find('/$/news')).toBeUndefined();
  });

  it('takes a page for as old as the index was when its rendering began', () => {
    cache.find('/$/news');
    revision = 'a.2';
    cache.keep('/$/news', page());
    expect(cache.find('/$/news')).toBeUndefined();
  });

  it('keeps no page that says it is private', () => {
    const html = '<meta name="portal:private" content="yes"/><p>text</p>';
    expect(visit('/$/x', page(html)).html).toBe('<p>text</p>');
    expect(cache.find('/$/x')).toBeUndefined();
  });

  it.each([
    [404, false],
    [410, true],
    [500, false],
  ])('gives a page the status %i that stands in its head, and keeps it: %s', (status, kept) => {
    const html = `<meta name="portal:status" content="${status}"/><p>text</p>`;
    expect(visit('/$/x', page(html))).toMatchObject({ status, html: '<p>text</p>' });
    expect(cache.find('/$/x') !== undefined).toBe(kept);
  });

  it('lets a page load the player that its head names, and says nothing of it to readers', () => {
    const head = '<meta name="portal:player" content="vimeo"/>';
    const { html, headers } = visit('/$/x', page(`${head}<p>text</p>`));
    expect(html).toBe('<p>text</p>');
    expect(headers?.['content-security-policy']).toContain(
      '; frame-src https://player.vimeo.com; ',
    );
  });

  it.each(['', '<meta name="portal:player" content="https://evil.example"/>', 'portal:player'])(
    'lets a page with %j in it load no frame',
    (text) => {
      const { headers } = visit('/$/x', page(`${text}<p>text</p>`));
      expect(headers?.['content-security-policy']).not.toContain('frame-src');
    },
  );

  it('takes the scripts of the framework out', () => {
    const { html } = visit('/$/x', page('<p>text</p><script>self.__next_f.push([0])</script>'));
    expect(html).toBe('<p>text</p>');
  });

  it('keeps nothing while the index cannot be asked', () => {
    const broken = createPageCache({
      findRevision: () => {
        throw new Error('no index');
      },
      maxSize: 100_000,
      ownScripts: [],
    });
    expect(broken.find('/$/x')).toBeUndefined();
    broken.keep('/$/x', page());
    expect(broken.find('/$/x')).toBeUndefined();
  });

  it('keeps no page that says that nothing is there', () => {
    visit('/$/news/x', { ...page(), status: 404 });
    expect(cache.find('/$/news/x')).toBeUndefined();
  });

  it('lets the least recently used page go when memory is full', () => {
    visit('/$/a', page('a'.repeat(20_000)));
    visit('/$/b', page('b'.repeat(20_000)));
    cache.find('/$/a');
    visit('/$/c', page('c'.repeat(20_000)));
    expect(cache.find('/$/b')).toBeUndefined();
    expect(cache.find('/$/a')).toBeDefined();
  });

  it('has nothing to do with what is no page', () => {
    cache.keep('/$/picture', { kind: 'IMAGE' });
    expect(cache.find('/$/picture')).toBeUndefined();
  });
});
