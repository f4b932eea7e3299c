/** What the pages, feeds and the proxy may ask of the index: the only read path of the portal. */
import type { Brief } from '../domain/brief';
import type { BriefList } from '../domain/brief-list';
import type { ContentType } from '../domain/content-type';
import type { Curator } from '../domain/curator';
import type { Event } from '../domain/event';
import type { Facet, FacetCount } from '../domain/facet';
import type { FeedMix, MixPart } from '../domain/feed-mix';
import type { BriefDate, PlainDay } from '../domain/instant';
import type { Offering } from '../domain/offering';
import type { OfferingProfile } from '../domain/offering-profile';
import type { Pdf } from '../domain/pdf';
import type { Picture } from '../domain/picture';
import type { SafeHtml } from '../domain/safe-html';
import type { FacetFilter, SearchState } from '../domain/search-state';
import type { SitePath } from '../domain/site-path';
import type { Slug } from '../domain/slug';
import type { SourceHost } from '../domain/source';
import type { Topic } from '../domain/topic';
import type { Target } from '../routes';
import type { AliasQueries, OldPath } from './alias-queries';
import type { ReportQueries } from './report-queries';
import type { SearchMeaning } from './search/search-meaning';
import type { Suggestions } from './search/suggestions';
import type { SitemapQueries } from './sitemap-queries';

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

export interface ContentRepository {
  /** Grows with every change of the index; different for every content folder. */
  findRevision(): string;
  /** The day in UTC: a page that depends on it is rendered anew when the next one begins. */
  findToday(): PlainDay;
  /** All that `work` asks is answered from one state of the index, even when it changes meanwhile. */
  inOneState<Result>(work: () => Result): Result;

  findBrief(path: SitePath): StoredBrief | undefined;
  /** Whether another brief has the same title. */
  hasNamesake(path: SitePath): boolean;
  /** Other briefs about the same article, newest first. */
  listBriefsOfStory(path: SitePath): BriefSummary[];
  /** Earlier and later in the same section. */
  findNeighbours(path: SitePath): {
    earlier: BriefSummary | undefined;
    later: BriefSummary | undefined;
  };
  /** Briefs that share topics, rarer topics weighing more, or say the same; at most `limit`, each with what it shares. */
  listRelatedBriefs(path: SitePath, limit: number): RelatedBrief[];
  /** Briefs whose title or text holds any of the words, best first. */
  listNearestBriefs(words: string[], limit: number): BriefSummary[];
  /** What the search finds; its `page` may lie beyond the end. */
  findSearchPage(state: SearchState): SearchPage;
  /** The newest `limit` that hold all that is asked for; undefined when nothing is. */
  findSearchFeed(state: SearchState, limit: number): SearchFeed | undefined;
  /** The newest `limit` briefs of a mix of lists, or a list in it that has none. */
  findMixedBriefs(mix: FeedMix, limit: number): MixedBriefs;
  /** What somebody may mean who typed so far; empty for nothing that can be looked for. */
  findSuggestions(text: string): Suggestions;
  /** Undefined when the list does not exist or ends before `page`; page 1 of the site always exists. */
  findBriefPage(list: BriefList, page: number): BriefPage | undefined;
  /** The stories of a list that have all of at least one facet; empty beyond the end. */
  findNarrowedPage(list: BriefList, facets: readonly Facet[], page: number): BriefPage;
  /** Whether any brief has the facet. */
  hasFacet(facet: Facet): boolean;
  /** Newest `limit` of a list, with their bodies, for feeds. */
  listNewestBriefs(list: BriefList, limit: number): StoredBrief[];
  findListSummary(list: BriefList): ListSummary | undefined;
  findTimeline(list: BriefList): Timeline;
  /** Briefs of events with a known start, latest first; of the whole site when `community` is undefined. */
  listEvents(community: Slug | undefined, limit: number): StoredBrief[];
  /** Whether there are any. */
  hasEvents(community: Slug | undefined): boolean;

  findSiteTotals(): SiteTotals;
  listCommunities(): Community[];
  listCommunityLinks(limit: number): CommunityLink[];
  findCommunity(community: Slug): Community | undefined;
  /** Sections of a community, busiest first; of the site itself when `community` is undefined. */
  listSections(community: Slug | undefined): Section[];
  findSection(path: SitePath): Section | undefined;

  /** Topics of a list's briefs with their counts inside it, busiest first: as many as the index keeps beside a list. */
  listTopicsOf(list: BriefList, limit: number): Inside<CountedTopic>[];
  /** Those that the hub's own file features, in its order; else its busiest. */
  listHubTopics(community: Slug, limit: number): Inside<CountedTopic>[];
  listPlacesOf(list: BriefList, limit: number): CountedPlace[];
  listSourcesOf(list: BriefList, limit: number): Inside<CountedSource>[];
  listCuratorsOf(list: BriefList, limit: number): Inside<CountedCurator>[];
  listOfferingsOf(list: BriefList, limit: number): Inside<CountedOffering>[];
  /** Newest briefs that are in both lists, each story once. */
  listBriefsInBoth(list: BriefList, other: BriefList, limit: number): BriefSummary[];

  listSchemes(): Scheme[];
  findScheme(scheme: Slug): Scheme | undefined;
  findSchemeWords(scheme: Slug): SchemeWords | undefined;
  /** One page of a vocabulary by label; `site.indexPageSize` on each. */
  listTopicsOfScheme(scheme: Slug, page: number): CountedTopic[];
  /** The busiest topics of a scheme. */
  listBusiestTopicsOfScheme(scheme: Slug, limit: number): CountedTopic[];
  findTopic(topic: Slug): DescribedTopic | undefined;
  findConcept(concept: Slug): Concept | undefined;
  /** Concepts with briefs, busiest first. */
  listConcepts(limit: number): Concept[];
  /** Labels that several schemes have, busiest first. */
  listSharedConcepts(limit: number): Concept[];
  /** At most `limit` for each reason. */
  listRelatedTopics(topic: Topic, limit: number): RelatedTopics;
  /** Content types of a list's briefs with their counts inside it, most frequent first. */
  listTypesOf(list: BriefList): CountedType[];

  listSources(): CountedSource[];
  findSource(host: SourceHost): CountedSource | undefined;
  /** Other hosts of the same domain, busiest first. */
  listSiblingSources(host: SourceHost, limit: number): CountedSource[];
  listCurators(): CountedCurator[];
  findCurator(curator: Slug): CountedCurator | undefined;
  listOfferings(): CountedOffering[];
  findOffering(offering: Slug): ProfiledOffering | undefined;

  /** Pages of a target, at least 1; undefined when nothing of that name lives here. */
  countPages(target: Target): number | undefined;
  findOldPath(key: string): OldPath | undefined;
  findPicture(name: string): Picture | undefined;
  findPdf(name: string): Pdf | undefined;
  sitemap: SitemapQueries;
  aliases: AliasQueries;
  report: ReportQueries;
}
