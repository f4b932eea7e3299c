/** The pages rendered so far, in memory: each served until the index changes, the least recently used leaving first. */
import { LRUCache } from 'lru-cache';
import { internalPaths } from '../routes';
import { type CachedPage, isCachedPage, pageSize } from './cached-page';
import { contentSecurityPolicy } from './content-security-policy';
import { takeMarks } from './page-marks';
import { plainHtml } from './plain-html';
import { scriptHashes } from './script-hashes';

type Entry = { page: CachedPage; revision: string; lastModified: number };

export type PageCache = {
  /** The page under a key of Next's, or undefined when it must be rendered (anew). */
  find(key: string): { value: CachedPage; lastModified: number } | undefined;
  /**
   * Completes a page that was just rendered (Next sends what stands here, on this answer as well as on later ones),
   * and keeps it unless it says that it is private, that nothing is there or that we failed.
   */
  keep(key: string, page: unknown): void;
};

type Options = {
  /** Different for every state of the index. */
  findRevision: () => string;
  /** Bytes. */
  maxSize: number;
  /** Inline scripts of our own that pages may carry. */
  ownScripts: readonly string[];
};

export function createPageCache({ findRevision, maxSize, ownScripts }: Options): PageCache {
  const entries = new LRUCache<string, Entry>({
    maxSize,
    sizeCalculation: ({ page }) => pageSize(page),
  });
  // A page is as old as the index was when its rendering began, not as it is when it ends.
  const begun = new LRUCache<string, string>({ max: 10_000 });

  return {
    find(key) {
      const revision = presentRevision(findRevision);
      const entry = entries.get(key);
      if (entry !== undefined && entry.revision === revision) {
        return { value: entry.page, lastModified: entry.lastModified };
      }
      entries.delete(key);
      if (revision !== undefined) begun.set(key, revision);
      return undefined;
    },
    keep(key, page) {
      if (!isCachedPage(page)) return;
      const { html, status, isPrivate, playerOrigin } = takeMarks(page.html);
      page.html = plainHtml(html, ownScripts);
      page.status = status ?? page.status;
      page.headers = {
        ...page.headers,
        'content-security-policy': contentSecurityPolicy(scriptHashes(page.html), playerOrigin),
      };
      const revision = begun.get(key);
      begun.delete(key);
      if (isPrivate || isEndless(key) || revision === undefined) return;
      if (page.status === 404 || page.status === 500) return;
      entries.set(key, { page, revision, lastModified: Date.now() });
    },
  };
}

/** Facets make more pages of each list than any memory holds, and few are asked for twice. */
function isEndless(key: string): boolean {
  return key.startsWith(`${internalPaths.narrowed}/`);
}

/** Without an index nothing is kept, but the page that says so can still be made. */
function presentRevision(findRevision: () => string): string | undefined {
  try {
    return findRevision();
  } catch {
    return undefined;
  }
}
