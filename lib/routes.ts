/** The URL contract: every path of the portal is written and read here and, of what only programs ask for, in machine-paths.ts. */
import type { BriefList } from './domain/brief-list';
import { type Facet, facetQuery } from './domain/facet';
import { type FeedFormat, feedFiles } from './domain/feed-format';
import { calendarSuffix, fixedPlaces, isReservedSegment, opmlFile } from './domain/reserved-names';
import { type SitePath, sitePathSchema } from './domain/site-path';
import type { Slug } from './domain/slug';
import { slugSchema } from './domain/slug';
import { type SourceHost, sourceHostSchema } from './domain/source';
import type { TwinFormat } from './domain/twin';

/** What a path of ours can name. `place` is a section or a brief: which of them, the index knows. */
export type Target =
  | { kind: 'front' }
  | { kind: 'communities' }
  | { kind: 'community'; community: Slug }
  | { kind: 'topics' }
  | { kind: 'concept'; concept: Slug }
  | { kind: 'topic'; topic: Slug }
  | { kind: 'scheme'; scheme: Slug }
  | { kind: 'sources' }
  | { kind: 'source'; host: SourceHost }
  | { kind: 'curators' }
  | { kind: 'curator'; curator: Slug }
  | { kind: 'offerings' }
  | { kind: 'offering'; offering: Slug }
  | { kind: 'feeds' }
  | { kind: 'feed-builder' }
  | { kind: 'search' }
  | { kind: 'aliases' }
  | { kind: 'import-report' }
  | { kind: 'place'; path: SitePath };

/** Decoded path of a target. */
export function sitePath(target: Target): SitePath {
  return sitePathSchema.parse(pathOf(target));
}

function pathOf(target: Target): string {
  switch (target.kind) {
    case 'front':
      return '/';
    case 'community':
      return `/communities/${target.community}`;
    case 'concept':
      return `/topics/${target.concept}`;
    case 'topic':
      return `/topic/${target.topic}`;
    case 'scheme':
      return `/schemes/${target.scheme}`;
    case 'source':
      return `/sources/${target.host}`;
    case 'curator':
      return `/curators/${target.curator}`;
    case 'offering':
      return `/offering/${target.offering}`;
    case 'place':
      return target.path;
    case 'import-report':
      return '/desk/import';
    case 'feed-builder':
      return '/feeds/build';
    case 'communities':
    case 'topics':
    case 'sources':
    case 'curators':
    case 'offerings':
    case 'feeds':
    case 'search':
    case 'aliases':
      return `/${target.kind}`;
  }
}

/** The page that shows a list. */
export function listTarget(list: BriefList): Target {
  switch (list.kind) {
    case 'site':
      return { kind: 'front' };
    case 'section':
      return { kind: 'place', path: list.path };
    default:
      return list;
  }
}

/** The list of briefs a page shows; undefined for an index of other things. A place is taken for a section. */
export function listOf(target: Target): BriefList | undefined {
  switch (target.kind) {
    case 'front':
      return { kind: 'site' };
    case 'place':
      return { kind: 'section', path: target.path };
    case 'communities':
    case 'topics':
    case 'sources':
    case 'curators':
    case 'offerings':
    case 'feeds':
    case 'feed-builder':
    case 'search':
    case 'aliases':
    case 'import-report':
      return undefined;
    default:
      return target;
  }
}

/** The path of page `page` of a list; page 1 has no suffix. */
export function pagePath(target: Target, page: number): SitePath {
  return page === 1 ? sitePath(target) : below(target, `page/${page}`);
}

/** Address of a page of a list, narrowed by facets. */
export function narrowedHref(target: Target, facets: readonly Facet[], page = 1): string {
  return `${href(pagePath(target, page))}${facetQuery(facets)}`;
}

/** The path of the feed of a list. */
export function feedPath(target: Target, format: FeedFormat = 'rss'): SitePath {
  return below(target, feedFiles[format]);
}

/** Where events are kept for calendars: of the whole site, of a community, or the one that a brief announces. */
export type CalendarTarget = Extract<Target, { kind: 'front' | 'community' | 'place' }>;

/** The path of a calendar. */
export function calendarPath(target: CalendarTarget): SitePath {
  if (target.kind !== 'place') return below(target, `events${calendarSuffix}`);
  return sitePathSchema.parse(`${target.path}${calendarSuffix}`);
}

/** Whether a target can have a calendar; of a place, the index knows. */
export function isCalendarTarget(target: Target): target is CalendarTarget {
  return target.kind === 'front' || target.kind === 'community' || target.kind === 'place';
}

function below(target: Target, suffix: string): SitePath {
  const path = sitePath(target);
  return sitePathSchema.parse(path === '/' ? `/${suffix}` : `${path}/${suffix}`);
}

/** Path of a brief in a form for programs. */
export function twinPath(brief: SitePath, format: TwinFormat): SitePath {
  return sitePathSchema.parse(`${brief}.${format}`);
}

/** The path of all feeds of the site, or of a community, as one OPML document. */
export function opmlPath(target: OpmlTarget): SitePath {
  return below(target, opmlFile);
}

export type OpmlTarget = Extract<Target, { kind: 'front' | 'community' }>;

/** The import report as a table for spreadsheets. */
export const importCsvPath = sitePathSchema.parse('/desk/import.csv');

/** Whether a path belongs to community managers, and is closed to everybody else. */
export function isDeskPath(path: string): boolean {
  return path === '/desk' || path.startsWith('/desk/');
}

/**
 * The path as it stands in a link: only what a URL needs is percent-encoded, so `&`, `+`, `'` and dots stay.
 */
export function href(path: SitePath): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed?.() ?? segment).replace(
    /%(?:24|26|2B|2C|3A|3B|3D|40)/g,
    decodeURIComponent,
  );
}

/** The target a decoded path without a page suffix names by its shape. */
export function parseTarget(path: string): Target | undefined {
  if (!sitePathSchema.safeParse(path).success) return undefined;
  const segments = path.split('/').slice(1);
  const [first = '', second, ...rest] = segments;
  if (first === '') return { kind: 'front' };
  if (segments.some(isReservedSegment)) return undefined;
  switch (first) {
    case 'communities':
      if (second === undefined) return { kind: 'communities' };
      if (rest.length > 0) return placeTarget(path);
      return { kind: 'community', community: slugSchema.parse(second) };
    case 'topics':
      if (second === undefined) return { kind: 'topics' };
      return rest.length === 0 ? { kind: 'concept', concept: slugSchema.parse(second) } : undefined;
    case 'sources': {
      if (second === undefined) return { kind: 'sources' };
      const host = sourceHostSchema.safeParse(second);
      return rest.length === 0 && host.success ? { kind: 'source', host: host.data } : undefined;
    }
    case 'curators':
      if (second === undefined) return { kind: 'curators' };
      return rest.length === 0 ? { kind: 'curator', curator: slugSchema.parse(second) } : undefined;
    case 'offerings':
      return second === undefined ? { kind: 'offerings' } : undefined;
    case 'feeds':
      if (second === undefined) return { kind: 'feeds' };
      return second === 'build' && rest.length === 0 ? { kind: 'feed-builder' } : undefined;
    case 'search':
      return second === undefined ? { kind: 'search' } : undefined;
    case 'aliases':
      return second === undefined ? { kind: 'aliases' } : undefined;
    case 'desk':
      return second === 'import' && rest.length === 0 ? { kind: 'import-report' } : undefined;
    case 'topic':
      return one(second, rest) && { kind: 'topic', topic: slugSchema.parse(second) };
    case 'schemes':
      return one(second, rest) && { kind: 'scheme', scheme: slugSchema.parse(second) };
    case 'offering':
      return one(second, rest) && { kind: 'offering', offering: slugSchema.parse(second) };
    default:
      return fixedPlaces.has(first) ? undefined : placeTarget(path);
  }
}

function one(second: string | undefined, rest: string[]): true | undefined {
  return second !== undefined && rest.length === 0 ? true : undefined;
}

function placeTarget(path: string): Target {
  return { kind: 'place', path: sitePathSchema.parse(path) };
}
