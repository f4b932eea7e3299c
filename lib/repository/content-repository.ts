/** What the pages, feeds and the proxy may ask of the index: the only read path of the portal. */
import type { BriefList } from '../domain/brief-list';
import type { Facet } from '../domain/facet';
import type { FeedMix } from '../domain/feed-mix';
import type { PlainDay } from '../domain/instant';
import type { Pdf } from '../domain/pdf';
import type { Picture } from '../domain/picture';
import type { SearchState } from '../domain/search-state';
import type { SitePath } from '../domain/site-path';
import type { Slug } from '../domain/slug';
import type { SourceHost } from '../domain/source';
import type { Topic } from '../domain/topic';
import type { Target } from '../routes';
import type { AliasQueries, OldPath } from './alias-queries';
import type {
  BriefPage,
  BriefSummary,
  Community,
  CommunityLink,
  Concept,
  CountedCurator,
  CountedOffering,
  CountedPlace,
  CountedSource,
  CountedTopic,
  CountedType,
  DescribedTopic,
  Inside,
  ListSummary,
  MixedBriefs,
  ProfiledOffering,
  RelatedBrief,
  RelatedTopics,
  Scheme,
  SchemeWords,
  SearchFeed,
  SearchPage,
  Section,
  SiteTotals,
  StoredBrief,
  Timeline,
} from './answers';
import type { ReportQueries } from './report-queries';
import type { Suggestions } from './search/suggestions';
import type { SitemapQueries } from './sitemap-queries';

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
