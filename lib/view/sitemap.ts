/** Canonical pages → the documents of a sitemap, with elements in the order their schemas ask for. */
import { newsSitemapFile, sitemapFile } from '../domain/sitemap-part';
import { sitemapPath } from '../machine-paths';
import type { ListedPart, NewsEntry, SitemapEntry } from '../repository/sitemap-queries';
import { site } from '../site';
import { absoluteUrl } from './absolute-url';
import { briefImage } from './brief-image';
import { writeXml, writeXmlPart } from './write-xml';

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const imageSchema = 'http://www.google.com/schemas/sitemap-image/1.1';

/** Names the other documents. `hasNews`: whether there is one of news. */
export function sitemapIndex(
  parts: readonly ListedPart[],
  hasNews: boolean,
  siteUrl: string,
): string {
  const named = parts.map(({ modified, ...part }) => ({ file: sitemapFile(part), modified }));
  const news = hasNews ? [{ file: newsSitemapFile, modified: undefined }] : [];
  return writeXml({
    sitemapindex: {
      '@xmlns': schema,
      sitemap: [...named, ...news].map(({ file, modified }) => ({
        loc: absoluteUrl(siteUrl, sitemapPath(file)),
        ...(modified && { lastmod: modified }),
      })),
    },
  });
}

/** A document in parts, each made when the one before it was sent: it may be of any length. Undefined for no entries. */
export function sitemapParts(
  entries: Iterable<readonly SitemapEntry[]>,
  siteUrl: string,
): Iterable<string> | undefined {
  const iterator = entries[Symbol.iterator]();
  const first = iterator.next();
  if (first.done || first.value.length === 0) return undefined;
  return writeParts(first.value, { [Symbol.iterator]: () => iterator }, siteUrl);
}

function* writeParts(
  first: readonly SitemapEntry[],
  others: Iterable<readonly SitemapEntry[]>,
  siteUrl: string,
): Generator<string, void> {
  yield `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="${schema}" xmlns:image="${imageSchema}">`;
  yield urls(first, siteUrl);
  for (const some of others) yield urls(some, siteUrl);
  yield '</urlset>\n';
}

function urls(entries: readonly SitemapEntry[], siteUrl: string): string {
  return writeXmlPart({ url: entries.map((entry) => url(entry, siteUrl)) });
}

function url({ path, modified, picture }: SitemapEntry, siteUrl: string) {
  return {
    loc: absoluteUrl(siteUrl, path),
    ...(modified && { lastmod: modified }),
    ...(picture && { 'image:image': { 'image:loc': briefImage({ path, picture }, siteUrl) } }),
  };
}

export function newsSitemap(entries: readonly NewsEntry[], siteUrl: string): string {
  return writeXml({
    urlset: {
      '@xmlns': schema,
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: entries.map(({ path, title, curated }) => ({
        loc: absoluteUrl(siteUrl, path),
        'news:news': {
          'news:publication': { 'news:name': site.name, 'news:language': site.language },
          'news:publication_date': curated,
          'news:title': title,
        },
      })),
    },
  });
}
