/** Paths that are no part of the URL contract: nobody outside may ask for them. */
import { sitePathSchema } from './domain/site-path';

/**
 * Internal paths: what the proxy rewrites to when nothing lives at a path, and where feeds are made.
 * Asked for directly, they are unknown paths like any other.
 */
export const internalPaths = {
  missing: sitePathSchema.parse('/missing'),
  gone: sitePathSchema.parse('/gone'),
  broken: sitePathSchema.parse('/broken'),
  narrowed: sitePathSchema.parse('/narrowed'),
  ledger: sitePathSchema.parse('/ledger'),
  built: sitePathSchema.parse('/built'),
  found: sitePathSchema.parse('/found'),
  twins: sitePathSchema.parse('/twins'),
  subscriptions: sitePathSchema.parse('/subscriptions'),
  calendars: sitePathSchema.parse('/calendars'),
  importReport: sitePathSchema.parse('/desk/import'),
};

/** What only the development server answers for: compilation, hot reload, the error overlay. */
export function isDevelopmentPath(path: string): boolean {
  return /^\/(?:_next|__nextjs[^/]*)(?:\/|$)/.test(path);
}
