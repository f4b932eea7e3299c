/** Names that the URL contract keeps for itself: no section, community or brief may be called so. */

/** Names that have a fixed meaning as the first segment: no section may be called so. */
export const fixedPlaces: ReadonlySet<string> = new Set([
  '_next',
  'aliases',
  'api',
  'broken',
  'communities',
  'curators',
  'desk',
  'favicon.ico',
  'feeds',
  'feeds.opml',
  'gone',
  'healthz',
  'icon.svg',
  'llms.txt',
  'media',
  'missing',
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

/** Names that have a fixed meaning at the end of any list: no segment may be called so. */
export const reservedSegments: ReadonlySet<string> = new Set([
  '.',
  '..',
  'page',
  'feed.xml',
  'atom.xml',
  'feed.json',
  'index.html',
  'opengraph-image',
]);
