/** Names that the URL contract keeps for itself: no section, community or brief may be called so. */
import { feedFiles } from './feed-format';

/** What the path of all feeds of the site or of a community ends with. */
export const opmlFile = 'feeds.opml';

/** Names that have a fixed meaning as the first segment: no section may be called so. */
export const fixedPlaces: ReadonlySet<string> = new Set([
  '_next',
  'aliases',
  'api',
  'broken',
  'built',
  'calendars',
  'communities',
  'curators',
  'desk',
  'favicon.ico',
  'feeds',
  opmlFile,
  'files',
  'found',
  'gone',
  'healthz',
  'icon.svg',
  'icons',
  'ledger',
  'llms.txt',
  'manifest.webmanifest',
  'media',
  'missing',
  'narrowed',
  'offering',
  'offerings',
  'previews',
  'readyz',
  'robots.txt',
  'schemes',
  'search',
  'sitemap.xml',
  'sitemaps',
  'sources',
  'subscriptions',
  'topic',
  'topics',
  'twins',
  '.well-known',
]);

/** Names that have a fixed meaning at the end of any list. */
const listSuffixes: ReadonlySet<string> = new Set([
  '.',
  '..',
  'page',
  ...Object.values(feedFiles),
  opmlFile,
  'index.html',
  'opengraph-image',
]);

/** Whether no segment may be called so: it ends a list, or `<brief>.ics`, the calendar of an event. */
export function isReservedSegment(name: string): boolean {
  return listSuffixes.has(name) || name.endsWith(calendarSuffix);
}

/** What the path of a brief or of `events` ends with where it names a calendar. */
export const calendarSuffix = '.ics';
