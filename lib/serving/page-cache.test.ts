import { beforeEach, describe, expect, it } from 'vitest';
import type { CachedPage } from './cached-page';
import { createPageCache, type PageCache } from './page-cache';
import { originMark } from './page-marks';
import type { Asked } from './page-origin';
import type { StoredPage } from './stored-page';

/** What stands in the index: of each page, what it is made from. */
let content: Map<string, string>;
let revision: string;
let isBroken: boolean;
let onDisk: Map<string, StoredPage>;
let cache: PageCache;

const findAgain = ({ route, asked }: Asked) => {
  const fingerprint = content.get(asked);
  return fingerprint === undefined ? undefined : { route, asked, revision, fingerprint };
};

beforeEach(() => {
  content = new Map([['news', 'old']]);
  revision = 'a.1';
  isBroken = false;
  onDisk = new Map();
  cache = openCache();
});

function openCache(): PageCache {
  const disk = onDisk;
  return createPageCache({
    findRevision: () => {
      if (isBroken) throw new Error('no index');
      return revision;
    },
    findAgain,
    maxSize: 100_000,
    shelf: {
      take: (key) => disk.get(key),
      put: (key, page) => void disk.set(key, page),
      remove: (key) => void disk.delete(key),
    },
    ownScripts: [],
  });
}

const key = '/route-cache/APP_PAGE/x/$/news';

/** The HTML of a page that was found, as Next renders it. */
function found(asked = 'news', text = '<p>text</p>', route = 'place'): string {
  const origin = findAgain({ route, asked });
  if (!origin) return text;
  return `<meta name="portal:origin" content="${originMark(origin)['portal:origin']}"/>${text}`;
}

function page(html = found()): CachedPage {
  return {
    kind: 'APP_PAGE',
    html,
    rscData: Buffer.from('data'),
    segmentData: new Map(),
    headers: { 'x-nextjs-stale-time': '300' },
    status: undefined,
  };
}

/** What Next does on a first visit: ask, render, hand over. */
function visit(key: string, rendered: CachedPage): CachedPage {
  const known = cache.find(key);
  if (known) return known.value;
  cache.keep(key, rendered);
  return rendered;
}

describe('createPageCache', () => {
  it('serves a page again once it was rendered, as readers are to get it and for good', () => {
    visit(key, page());
    expect(cache.find(key)).toEqual({
      value: {
        kind: 'APP_PAGE',
        html: '<p>text</p>',
        rscData: undefined,
        segmentData: undefined,
        headers: {
          'x-nextjs-stale-time': '300',
          'content-security-policy': expect.stringContaining("script-src 'self';"),
          'x-portal-state': 'a.1',
        },
        status: undefined,
      },
      lastModified: expect.any(Number),
      cacheControl: { revalidate: false },
    });
  });

  it('serves a page again after a change of the index that leaves it as it is', () => {
    visit(key, page());
    revision = 'a.2';
    expect(cache.find(key)?.value.html).toBe('<p>text</p>');
    expect(cache.peek(key)?.origin.revision).toBe('a.2');
    expect(cache.find(key)?.value.headers).toHaveProperty('x-portal-state', 'a.2');
  });

  it('says of what state a page is, also of one that it does not keep, unless it is private', () => {
    const narrowed = visit('narrowed', page(found('news', '<p>text</p>', 'narrowed')));
    expect(narrowed.headers).toHaveProperty('x-portal-state', 'a.1');
    const secret = page(`<meta name="portal:private" content="yes"/>${found()}`);
    expect(visit(key, secret).headers).not.toHaveProperty('x-portal-state');
  });

  it('has a page rendered anew when what it is made from has changed', () => {
    visit(key, page());
    revision = 'a.2';
    content.set('news', 'new');
    expect(cache.find(key)).toBeUndefined();
  });

  it('has a page rendered anew when nothing is there any more', () => {
    visit(key, page());
    revision = 'a.2';
    content.delete('news');
    expect(cache.find(key)).toBeUndefined();
  });

  it('takes a page for as old as what it was made from, however late it is handed over', () => {
    const rendered = page();
    cache.find(key);
    revision = 'a.2';
    content.set('news', 'new');
    cache.keep(key, rendered);
    expect(cache.find(key)).toBeUndefined();
  });

  it('keeps no page that says it is private', () => {
    const html = `<meta name="portal:private" content="yes"/>${found()}`;
    expect(visit(key, page(html)).html).toBe('<p>text</p>');
    expect(cache.find(key)).toBeUndefined();
  });

  it('keeps no page that does not say what it was made from', () => {
    visit(key, page('<p>text</p>'));
    expect(cache.find(key)).toBeUndefined();
  });

  it('keeps no page of a list that facets narrow: there are more than any memory holds', () => {
    visit(key, page(found('news', '<p>text</p>', 'narrowed')));
    expect(cache.find(key)).toBeUndefined();
  });

  it.each([
    [404, false],
    [410, true],
    [500, false],
  ])('gives a page the status %i that stands in its head, and keeps it: %s', (status, kept) => {
    const html = `<meta name="portal:status" content="${status}"/>${found()}`;
    expect(visit(key, page(html))).toMatchObject({ status, html: '<p>text</p>' });
    expect(cache.find(key)?.value.status).toBe(kept ? status : undefined);
  });

  it('lets a page load the player that its head names, and says nothing of it to readers', () => {
    const head = '<meta name="portal:player" content="vimeo"/>';
    const { html, headers } = visit(key, page(head + found()));
    expect(html).toBe('<p>text</p>');
    expect(headers?.['content-security-policy']).toContain(
      '; frame-src https://player.vimeo.com; ',
    );
  });

  it.each(['', '<meta name="portal:player" content="https://evil.example"/>', 'portal:player'])(
    'lets a page with %j in it load no frame',
    (text) => {
      const { headers } = visit(key, page(`${text}<p>text</p>`));
      expect(headers?.['content-security-policy']).not.toContain('frame-src');
    },
  );

  it('takes the scripts of the framework out', () => {
    const { html } = visit(key, page('<p>text</p><script>self.__next_f.push([0])</script>'));
    expect(html).toBe('<p>text</p>');
  });

  it('serves nothing while the index cannot be asked', () => {
    visit(key, page());
    isBroken = true;
    expect(cache.find(key)).toBeUndefined();
  });

  it('keeps no page that says that nothing is there', () => {
    visit(key, { ...page(), status: 404 });
    expect(cache.find(key)).toBeUndefined();
  });

  it('lets the least recently used page go when memory is full', () => {
    for (const asked of ['a', 'b', 'c']) content.set(asked, asked);
    visit('/$/a', page(found('a', 'a'.repeat(40_000))));
    visit('/$/b', page(found('b', 'b'.repeat(40_000))));
    cache.find('/$/a');
    visit('/$/c', page(found('c', 'c'.repeat(40_000))));
    expect(cache.peek('/$/b')).toBeUndefined();
    expect(cache.peek('/$/a')).toBeDefined();
  });

  it('finds on disk what has left memory, and takes it back', () => {
    for (const asked of ['a', 'b']) content.set(asked, asked);
    visit('/$/a', page(found('a', 'a'.repeat(60_000))));
    visit('/$/b', page(found('b', 'b'.repeat(60_000))));
    expect([...onDisk.keys()]).toEqual(['/$/a']);
    expect(cache.find('/$/a')?.value.html).toBe('a'.repeat(60_000));
    expect([cache.peek('/$/a') !== undefined, cache.peek('/$/b')]).toEqual([true, undefined]);
  });

  it('finds on disk what was rendered before it was started again, unless it has changed since', async () => {
    content.set('b', 'b');
    visit(key, page());
    visit('/$/b', page(found('b')));
    await expect.poll(() => onDisk.size).toBe(2);
    content.set('b', 'new');
    revision = 'a.2';
    cache = openCache();
    expect(cache.find(key)?.value.html).toBe('<p>text</p>');
    expect(cache.find('/$/b')).toBeUndefined();
    expect([...onDisk.keys()]).toEqual([key]);
  });

  it('has a page compressed a moment after it was handed over', async () => {
    visit(key, page());
    await expect.poll(() => cache.peek(key)?.body.encoding).toBe('gzip');
  });

  it('has nothing to do with what is no page', () => {
    cache.keep('/$/picture', { kind: 'IMAGE' });
    expect(cache.find('/$/picture')).toBeUndefined();
  });
});
