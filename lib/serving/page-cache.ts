/** The pages rendered so far: each is served until what it was made from changes, the least recently used leaving first. */
import { gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { stateHeader } from './answer-state';
import { type CachedPage, isCachedPage } from './cached-page';
import { contentSecurityPolicy } from './content-security-policy';
import { takeMarks } from './page-marks';
import type { Asked, PageOrigin } from './page-origin';
import type { PageShelf } from './page-shelf';
import { plainHtml } from './plain-html';
import { scriptHashes } from './script-hashes';
import { cachedPage, pageSize, type StoredPage, storedPage } from './stored-page';
import { noteSeen } from './visit';

/** As Next wants it: fresh until we say that it is not. */
type Hit = { value: CachedPage; lastModified: number; cacheControl: { revalidate: false } };

export type PageCache = {
  /** The page under a key of Next's, or undefined when it must be rendered (anew). */
  find(key: string): Hit | undefined;
  /**
   * Completes a page that was just rendered (Next sends what stands here, on this answer as well as on later ones),
   * and keeps it unless it does not say what it was made from, or says that nothing is there or that we failed.
   */
  keep(key: string, page: unknown): void;
  /** The page as it is kept, without asking whether it is still true. */
  peek(key: string): StoredPage | undefined;
};

type Options = {
  /** Different for every state of the index. Throws when there is none. */
  findRevision: () => string;
  /** What a page would be made from now. */
  findAgain: (asked: Asked) => PageOrigin | undefined;
  /** Bytes of memory. */
  maxSize: number;
  /** Where pages go that leave memory; absent when they are kept nowhere else. */
  shelf?: PageShelf | undefined;
  /** Inline scripts of our own that pages may carry. */
  ownScripts: readonly string[];
};

/** Searches, and lists that facets narrow: more pages than any memory holds, and few are asked for twice. */
const endlessRoutes: ReadonlySet<string> = new Set([
  'narrowed',
  'search',
  'feed-builder',
  'aliases',
]);

export function createPageCache(options: Options): PageCache {
  const { maxSize, ownScripts, shelf } = options;
  const pages = new LRUCache<string, StoredPage>({
    maxSize,
    sizeCalculation: pageSize,
    // It may have been served from memory for so long that it has left the disk.
    dispose: (page, key, reason) => {
      if (reason === 'evict') shelf?.put(key, page);
    },
  });

  function look(key: string): StoredPage | undefined {
    const page = pages.get(key);
    if (page) return page;
    const taken = shelf?.take(key);
    if (taken) pages.set(key, taken);
    return taken;
  }

  return {
    find(key) {
      const page = look(key);
      if (!page) return undefined;
      if (!isTrue(page, options)) {
        pages.delete(key);
        shelf?.remove(key);
        return undefined;
      }
      noteSeen(key, page.origin);
      const { lastModified } = page;
      return { value: cachedPage(page), lastModified, cacheControl: { revalidate: false } };
    },
    keep(key, page) {
      if (!isCachedPage(page)) return;
      const { html, status, isPrivate, playerOrigin, origin } = takeMarks(page.html);
      page.html = plainHtml(html, ownScripts);
      page.status = status ?? page.status;
      page.headers = {
        ...page.headers,
        'content-security-policy': contentSecurityPolicy(scriptHashes(page.html), playerOrigin),
        ...(origin && !isPrivate && { [stateHeader]: origin.revision }),
      };
      if (!origin || isPrivate || endlessRoutes.has(origin.route)) return;
      if (page.status === 404 || page.status === 500) return;
      const kept = storedPage(page, origin);
      pages.set(key, kept);
      noteSeen(key, origin);
      gzip(kept.body.bytes, (problem, compressed) => {
        if (problem) return;
        // A copy of its own size: what is handed over may stand in a larger piece of memory.
        kept.body = { encoding: 'gzip', bytes: Buffer.from(compressed) };
        // Weighed anew, unless it left meanwhile.
        if (pages.peek(key) === kept) pages.set(key, kept);
        // Here and not when it leaves memory, so that it is there after a restart, and for other processes.
        shelf?.put(key, kept);
      });
    },
    peek: (key) => pages.get(key),
  };
}

/**
 * Whether a page says what it would say if it were rendered now. When the index has changed it is found again, which
 * costs a tenth of rendering it; when that gives what the page was made from, the page belongs to the present state.
 */
function isTrue(page: StoredPage, { findRevision, findAgain }: Options): boolean {
  try {
    if (page.origin.revision === findRevision()) return true;
    const now = findAgain(page.origin);
    if (now?.fingerprint !== page.origin.fingerprint) return false;
    page.origin = now;
    return true;
  } catch {
    // Without an index nothing is true, but the page that says so can still be made.
    return false;
  }
}
