/** Canonical pages → a sitemap, with elements in the order its schema asks for. */
import type { SitemapEntry } from '../repository/content-repository';
import { absoluteUrl } from './absolute-url';
import { writeXml } from './write-xml';

export function sitemap(entries: SitemapEntry[], siteUrl: string): string {
  return writeXml({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: entries.map(({ path, modified }) => ({
        loc: absoluteUrl(siteUrl, path),
        ...(modified && { lastmod: modified }),
      })),
    },
  });
}
