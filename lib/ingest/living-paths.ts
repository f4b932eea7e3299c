/** Paths that are there whatever the content holds, and where a redirect may lead. */
import { fixedPlaces } from '../domain/reserved-names';
import type { SitePath } from '../domain/site-path';
import { internalPaths } from '../internal-paths';
import { parseTarget, sitePath } from '../routes';
import { siteFeed } from './parse-place';

/** Hubs and sections that no brief may take the path of, though no brief need live in them. */
export const standingPaths: readonly SitePath[] = [
  sitePath({ kind: 'front' }),
  siteFeed.path,
  ...(
    [
      'communities',
      'topics',
      'sources',
      'curators',
      'offerings',
      'feeds',
      'feed-builder',
      'search',
      'aliases',
    ] as const
  ).map((kind) => sitePath({ kind })),
];

/** Whether a redirect may lead there: a living page, a further page or feed of one, or a document of the site itself. */
export function isOurs(path: string, isLiving: (path: string) => boolean): boolean {
  const base = path.replace(/\/(?:page\/[1-9]\d*|feed\.xml|atom\.xml|feed\.json)$/, '') || '/';
  if (isLiving(base)) return true;
  if (internal.some((path) => base === path || base.startsWith(`${path}/`))) return false;
  return parseTarget(base) === undefined && fixedPlaces.has(base.split('/')[1] ?? '');
}

/** Asked for from outside, they are missing. */
const internal: readonly string[] = Object.values(internalPaths);
