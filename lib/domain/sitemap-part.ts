/** The documents that make up the sitemap: one for each kind of page, in parts that no search engine refuses. */
import { z } from 'zod';

/** `pages` are those that are there whatever the content. */
export const sitemapKindSchema = z.enum([
  'pages',
  'sections',
  'communities',
  'topics',
  'concepts',
  'schemes',
  'sources',
  'curators',
  'offerings',
  'briefs',
]);

export type SitemapKind = z.infer<typeof sitemapKindSchema>;

export const sitemapKinds = sitemapKindSchema.options;

export type SitemapPart = { kind: SitemapKind; part: number };

/** Addresses in one document. 50,000 are allowed, and 50 MB: one with a picture may take 2 kB. */
export const partSize = 20_000;

/** `topics-2.xml`: the name of its document. */
export function sitemapFile({ kind, part }: SitemapPart): string {
  return `${kind}-${part}.xml`;
}

/** Undefined for what is no such name. */
export function parseSitemapFile(file: string): SitemapPart | undefined {
  const [, name, part] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(file) ?? [];
  const kind = sitemapKindSchema.safeParse(name);
  return kind.success ? { kind: kind.data, part: Number(part) } : undefined;
}

/** What was curated in the last two days, for search engines that show news. */
export const newsSitemapFile = 'news.xml';
