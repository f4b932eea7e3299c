/** What a page says of itself to machines; crawlers, link previews and feed readers get projections of it. */
import type { BriefDate } from '../domain/instant';
import type { SitePath } from '../domain/site-path';
import type { Player } from '../domain/video';
import type { FeedLinks } from './feeds/feed-links';
import type { JsonLdNode } from './json-ld/json-ld-node';

export type PageHead = {
  /** Without the name of the site. */
  title: string;
  /** Makes the title, and the description, the only ones of their words; absent where they are by themselves. */
  apart?: string;
  /** Absent for pages that no search engine is to show. */
  description: string | undefined;
  /** Its canonical path; undefined for pages that have none, such as a 404. */
  path: SitePath | undefined;
  index: boolean;
  /** Absent when 200. */
  status?: 400 | 404 | 410 | 500;
  /** Only for community managers: no copy of it is kept. */
  isPrivate?: true;
  /** Whose player the page may load when a reader asks for it; most pages load none. */
  player?: Player | undefined;
  article:
    | { published: BriefDate | undefined; modified: BriefDate | undefined; topics: string[] }
    | undefined;
  /** The feed of what the page lists. */
  feed: FeedLinks | undefined;
  /** Other forms of the page, for programs. */
  twins?: { type: string; href: string }[];
  previous: SitePath | undefined;
  next: SitePath | undefined;
  jsonLd: JsonLdNode[];
};
