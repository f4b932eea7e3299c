/** The shapes of what the repository answers: what pages, feeds and documents are made of. */
import type { Brief } from '../domain/brief';
import type { ContentType } from '../domain/content-type';
import type { Curator } from '../domain/curator';
import type { Event } from '../domain/event';
import type { FacetCount } from '../domain/facet';
import type { MixPart } from '../domain/feed-mix';
import type { BriefDate } from '../domain/instant';
import type { Offering } from '../domain/offering';
import type { OfferingProfile } from '../domain/offering-profile';
import type { Picture } from '../domain/picture';
import type { SafeHtml } from '../domain/safe-html';
import type { FacetFilter } from '../domain/search-state';
import type { SitePath } from '../domain/site-path';
import type { Slug } from '../domain/slug';
import type { SourceHost } from '../domain/source';
import type { Topic } from '../domain/topic';
import type { SearchMeaning } from './search/search-meaning';

/** How many stories a list shows, and when the newest was curated and last changed. */
export type ListSummary = {
  count: number;
  newest: BriefDate | undefined;
  modified: BriefDate | undefined;
};

/** The columns a list shows of a brief. */
export type BriefSummary = {
  path: SitePath;
  place: SectionLink;
  title: string;
  teaser: string;
  type: ContentType;
  event: Event | undefined;
  curated: BriefDate | undefined;
  modified: BriefDate | undefined;
  minutes: number;
  source: { host: SourceHost; name: string } | undefined;
  curators: Curator[];
  topics: Topic[];
  picture: Picture | undefined;
};

/** Where a brief lives, with the names a reader sees. */
export type SectionLink = {
  path: SitePath;
  name: string;
  community: { slug: Slug; name: string } | undefined;
  /** Hue of the accent in degrees: the community's, or the section's own outside communities. */
  hue: number;
};

/** A brief as a page needs it: without what only search, lists and redirects use. */
export type StoredBrief = Omit<
  Brief,
  'text' | 'rubrics' | 'aliases' | 'communityName' | 'masthead' | 'place'
> & {
  place: SectionLink;
  /** When its text last changed, where it did after it was curated. */
  updated: BriefDate | undefined;
};

/** A facet as a reader knows it: `KLAS: Telehealth`, `MedCity News`, `2022`; content types by their own names. */
export type NamedFacet = FacetCount & { name: string };

export type BriefPage = {
  briefs: BriefSummary[];
  total: number;
  page: number;
  pages: number;
  /** What the list was narrowed by. */
  chosen: NamedFacet[];
  /** What would narrow it further. */
  facets: NamedFacet[];
};

/** A filter of the search as a reader knows it, with how many hits have it. */
export type NamedFilter = FacetFilter & { name: string; count: number };

export type SearchHit = { brief: BriefSummary; body: SafeHtml };

export type SearchPage = SearchMeaning & {
  hits: SearchHit[];
  /** How many there are. */
  total: number;
  /** Whether that is said of briefs, of which some tell one story: more than are ranked are not looked at one by one. */
  isAbout: boolean;
  /** How many were ranked: as many can be reached, and were counted by the facets. */
  ranked: number;
  /** Too few briefs hold all words: these hold some. */
  isAny: boolean;
  /** Whether anything was asked for. */
  isAsked: boolean;
  page: number;
  pages: number;
  chosen: NamedFilter[];
  facets: NamedFilter[];
};

/** The newest briefs that a search finds, and what it was narrowed by. */
export type SearchFeed = { briefs: StoredBrief[]; chosen: Omit<NamedFilter, 'count'>[] };

/** `part` is a list that has no briefs. */
export type MixedBriefs =
  | { kind: 'found'; briefs: StoredBrief[] }
  | { kind: 'unknown'; part: MixPart };

/** `words` are telling ones that both have, as the first says them; see lib/repository/related/telling-words.ts. */
export type RelatedBrief = { brief: BriefSummary; shared: Topic[]; words: string[] };

export type Section = SectionLink &
  ListSummary & {
    masthead: string | undefined;
    summary: string | undefined;
    body: SafeHtml | undefined;
  };

export type Community = ListSummary & {
  slug: Slug;
  /** Without a trailing acronym in brackets it is the `h1`; e.g. `Chronic Care Management (CCM)`. */
  name: string;
  masthead: string | undefined;
  summary: string | undefined;
  body: SafeHtml | undefined;
  hue: number;
  /** Distinct things in its briefs. */
  sources: number;
  topics: number;
  curators: number;
};

/** When the briefs of a list were curated: the first, and how many in each year, earliest first; undated ones in none. */
export type Timeline = {
  oldest: BriefDate | undefined;
  years: { year: string; count: number }[];
};

/** Counted inside a list: how many of its stories have it. */
export type Inside<Counted extends ListSummary> = Omit<Counted, 'newest' | 'modified'>;

export type CountedPlace = SectionLink & { count: number };

export type CommunityLink = { slug: Slug; name: string };

/** Distinct things in all briefs. */
export type SiteTotals = { sources: number; topics: number; curators: number };

export type CountedTopic = Topic & ListSummary;

/** A topic with the words of its definition, if it has any. */
export type DescribedTopic = CountedTopic & {
  body: SafeHtml | undefined;
  teaser: string | undefined;
};

/** Topics that a reader of one may want as well, each once, by the strongest reason there is. */
export type RelatedTopics = {
  /** `definer` is the scheme whose definition of either topic holds them equivalent. */
  equivalent: { topic: CountedTopic; definer: string }[];
  /** Of the same label in another scheme. */
  sameLabel: CountedTopic[];
  /** On the same briefs, counted there. */
  together: Inside<CountedTopic>[];
};

export type CountedType = { type: ContentType; count: number };
export type Concept = ListSummary & { slug: Slug; label: string; topics: CountedTopic[] };
export type Scheme = ListSummary & { slug: Slug; name: string; topics: number };

/** What a section page says of a scheme. */
export type SchemeWords = {
  title: string | undefined;
  owner: string | undefined;
  summary: string | undefined;
  body: SafeHtml | undefined;
};
/** `domain` is what hosts of one publisher have in common: `burnsmcd.com` of `blog.burnsmcd.com`. */
export type CountedSource = ListSummary & { host: SourceHost; name: string; domain: SourceHost };
export type CountedCurator = ListSummary & Curator;
export type CountedOffering = ListSummary & Offering;
export type ProfiledOffering = CountedOffering & {
  profile: Omit<OfferingProfile, keyof Offering> | undefined;
};
