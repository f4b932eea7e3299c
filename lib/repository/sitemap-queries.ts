/** What the sitemap may ask of the index. */
import type { BriefDate, PlainDay } from '../domain/instant';
import type { Picture } from '../domain/picture';
import type { SitePath } from '../domain/site-path';
import type { SitemapPart } from '../domain/sitemap-part';

export type SitemapEntry = {
  path: SitePath;
  modified: BriefDate | undefined;
  picture?: Picture | undefined;
};

/** A document of the sitemap, with the last change of what it lists. */
export type ListedPart = SitemapPart & { modified: BriefDate | undefined };

export type NewsEntry = { path: SitePath; title: string; curated: BriefDate };

export interface SitemapQueries {
  /** The documents that list every canonical page a search engine may show: those that hold anything. */
  listParts(): ListedPart[];
  /** A few at a time; none of a part that is not there. The index may change meanwhile. */
  readPart(part: SitemapPart): Iterable<SitemapEntry[]>;
  /** Briefs curated on `since` or later, newest first. */
  listNews(since: PlainDay): NewsEntry[];
}
