/**
 * What Next calls for each page it serves or has rendered. Next loads this file by itself, outside its bundles and in
 * plain JavaScript, so it only passes on to the page cache that `instrumentation.ts` put at the place both know.
 * Where there is none, as during a build, nothing is cached: a page made then must not outlive its content.
 */
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';

/**
 * @typedef {object} PageCache
 * @property {(key: string) => unknown} find
 * @property {(key: string, page: unknown) => void} keep
 */

/** @returns {PageCache | undefined} */
const pageCache = () => Reflect.get(globalThis, Symbol.for('portal.page-cache'));

/** Addresses that Next may remember of all it ever rendered; without a bound, anybody can fill the memory with them. */
const mostRemembered = 10_000;

/** For how long each may be kept; the page cache says so with every page, so that it can be forgotten here. */
function forgetLifetimes() {
  const lifetimes = Reflect.get(SharedCacheControls, 'cacheControls');
  if (lifetimes instanceof Map && lifetimes.size > mostRemembered) lifetimes.clear();
}

export default class PageCacheHandler {
  /** @param {string} key */
  async get(key) {
    return pageCache()?.find(key) ?? null;
  }

  /** @param {string} key @param {unknown} page */
  async set(key, page) {
    forgetLifetimes();
    pageCache()?.keep(key, page);
  }

  // Nothing is ever revalidated by tag: the index says what is fresh.
  async revalidateTag() {}

  resetRequestCache() {}
}
