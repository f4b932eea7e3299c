/** Names that the URL contract keeps for itself: no section, community or brief may be called so. */

/** Names that have a fixed meaning as the first segment: no section may be called so. */
export const fixedPlaces: ReadonlySet<string> = new Set([
  '_next',
  'aliases',
  'api',
  'broken',
  'calendars',
  'communities',
  'curators',
  'desk',
  'favicon.ico',
  'feeds',
  'feeds.opml',
  'files',
  'found',
  'gone',
  'healthz',
  'icon.svg',
  'llms.txt',
  'media',
  'missing',
  'narrowed',
  'offering',
  'offerings',
  'previews',
  'readyz',
  'robots.txt',
  'rss',
  'schemes',
  'search',
  'sitemap.xml',
  'sources',
  'topic',
  'topics',
  '.well-known',
]);

/** Names that have a fixed meaning at the end of any list. */
const listSuffixes: ReadonlySet<string> = new Set([
  '.',
  '..',
  'page',
  'feed.xml',
  'atom.xml',
  'feed.json',
  'index.html',
  'opengraph-image',
]);

/** Whether no segment may be called so: it ends a list, or `<brief>.ics`, the calendar of an event. */
export function isReservedSegment(name: string): boolean {
  return listSuffixes.has(name) || name.endsWith(calendarSuffix);
}

/** What the path of a brief or of `events` ends with where it names a calendar. */
export const calendarSuffix = '.ics';
