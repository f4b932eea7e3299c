/** The index of this process's content folder, as a `ContentRepository`; opened on first use and again when it was made anew. */
import { statSync } from 'node:fs';
import { env } from '../env';
import { openReader, type Reader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { indexRevision } from '../store/meta';
import { aliasQueries } from './aliases';
import {
  findBrief,
  findBriefPage,
  findListSummary,
  findNeighbours,
  hasNamesake,
  listBriefsInBoth,
  listBriefsOfStory,
  listNewestBriefs,
  listTypesOf,
} from './briefs';
import type { ContentRepository } from './content-repository';
import {
  findCurator,
  findOffering,
  findPdf,
  findPicture,
  findSource,
  listCurators,
  listCuratorsOf,
  listOfferings,
  listOfferingsOf,
  listSiblingSources,
  listSources,
  listSourcesOf,
} from './entities';
import { hasEvents, listEvents } from './events';
import { findNarrowedPage, hasFacet } from './facets';
import { findMixedBriefs } from './feed-mix';
import { reportQueries } from './import-report';
import { listNearestBriefs } from './nearest-briefs';
import { findOldPath } from './old-paths';
import { countPages } from './page-count';
import {
  findCommunity,
  findSection,
  listCommunities,
  listCommunityLinks,
  listPlacesOf,
  listSections,
} from './places';
import { listRelatedBriefs } from './related/related-briefs';
import { listRelatedTopics } from './related-topics';
import { findScheme, findSchemeWords, listSchemes } from './schemes';
import { findSearchFeed } from './search/find-search-feed';
import { findSearchPage } from './search/find-search-page';
import { findSuggestions } from './search/find-suggestions';
import { createNamedThings } from './search/named-things';
import { findSiteTotals } from './site-totals';
import { sitemapQueries } from './sitemap';
import { findTimeline } from './timeline';
import { findToday } from './today';
import {
  findConcept,
  findTopic,
  listBusiestTopicsOfScheme,
  listConcepts,
  listHubTopics,
  listSharedConcepts,
  listTopicsOf,
  listTopicsOfScheme,
} from './topics';

/** All queries, bound to one open index. */
export function contentRepository(reader: Reader): ContentRepository {
  const namedThings = createNamedThings(reader);
  return {
    findRevision: () => indexRevision(reader),
    findToday: () => findToday(reader),
    inOneState: (work) => reader.snapshot(work),
    findBrief: (path) => findBrief(reader, path),
    hasNamesake: (path) => hasNamesake(reader, path),
    listBriefsOfStory: (path) => listBriefsOfStory(reader, path),
    findNeighbours: (path) => findNeighbours(reader, path),
    listRelatedBriefs: (path, limit) => listRelatedBriefs(reader, path, limit),
    listNearestBriefs: (words, limit) => listNearestBriefs(reader, words, limit),
    findSearchPage: (state) => findSearchPage(reader, state),
    findSearchFeed: (state, limit) => findSearchFeed(reader, state, limit),
    findMixedBriefs: (mix, limit) => findMixedBriefs(reader, mix, limit),
    findSuggestions: (text) => findSuggestions(reader, namedThings(), text),
    findBriefPage: (list, page) => findBriefPage(reader, list, page),
    findNarrowedPage: (list, facets, page) => findNarrowedPage(reader, list, facets, page),
    hasFacet: (facet) => hasFacet(reader, facet),
    listNewestBriefs: (list, limit) => listNewestBriefs(reader, list, limit),
    findListSummary: (list) => findListSummary(reader, list),
    findTimeline: (list) => findTimeline(reader, list),
    listEvents: (community, limit) => listEvents(reader, community, limit),
    hasEvents: (community) => hasEvents(reader, community),
    listBriefsInBoth: (list, other, limit) => listBriefsInBoth(reader, list, other, limit),
    findSiteTotals: () => findSiteTotals(reader),
    listCommunityLinks: (limit) => listCommunityLinks(reader, limit),
    listCommunities: () => listCommunities(reader),
    findCommunity: (community) => findCommunity(reader, community),
    listSections: (community) => listSections(reader, community),
    findSection: (path) => findSection(reader, path),
    listTopicsOf: (list, limit) => listTopicsOf(reader, list, limit),
    listHubTopics: (community, limit) => listHubTopics(reader, community, limit),
    listPlacesOf: (list, limit) => listPlacesOf(reader, list, limit),
    listSourcesOf: (list, limit) => listSourcesOf(reader, list, limit),
    listCuratorsOf: (list, limit) => listCuratorsOf(reader, list, limit),
    listOfferingsOf: (list, limit) => listOfferingsOf(reader, list, limit),
    listSchemes: () => listSchemes(reader),
    findScheme: (scheme) => findScheme(reader, scheme),
    findSchemeWords: (scheme) => findSchemeWords(reader, scheme),
    listTopicsOfScheme: (scheme, page) => listTopicsOfScheme(reader, scheme, page),
    listBusiestTopicsOfScheme: (scheme, limit) => listBusiestTopicsOfScheme(reader, scheme, limit),
    findTopic: (topic) => findTopic(reader, topic),
    findConcept: (concept) => findConcept(reader, concept),
    listConcepts: (limit) => listConcepts(reader, limit),
    listSharedConcepts: (limit) => listSharedConcepts(reader, limit),
    listRelatedTopics: (topic, limit) => listRelatedTopics(reader, topic, limit),
    listTypesOf: (list) => listTypesOf(reader, list),
    listSources: () => listSources(reader),
    findSource: (host) => findSource(reader, host),
    listSiblingSources: (host, limit) => listSiblingSources(reader, host, limit),
    listCurators: () => listCurators(reader),
    findCurator: (curator) => findCurator(reader, curator),
    listOfferings: () => listOfferings(reader),
    findOffering: (offering) => findOffering(reader, offering),
    countPages: (target) => countPages(reader, target),
    findOldPath: (key) => findOldPath(reader, key),
    findPicture: (name) => findPicture(reader, name),
    findPdf: (name) => findPdf(reader, name),
    sitemap: sitemapQueries(reader),
    aliases: aliasQueries(reader),
    report: reportQueries(reader),
  };
}

type Open = { reader: Reader; identity: string; repository: ContentRepository };

let open: Open | undefined;

/** Milliseconds. */
const longestReading = 60_000;

/** What is being sent from it in parts, as a sitemap is, is sent to its end. */
function closeLater(reader: Reader): void {
  setTimeout(() => reader.close(), longestReading).unref();
}

/** The repository of this process. Throws a one-line error when the content was never indexed. */
export function repository(): ContentRepository {
  const file = indexFile(env());
  const stat = statSync(file, { throwIfNoEntry: false });
  // An index that vanished under a running portal is still open here, and better than none.
  if (!stat && open) return open.repository;
  if (!stat) throw new Error(`There is no index at ${file}: run npm run index.`);
  const identity = `${stat.dev}.${stat.ino}`;
  if (open?.identity === identity) return open.repository;
  const reader = openReader(file);
  if (open) closeLater(open.reader);
  open = { reader, identity, repository: contentRepository(reader) };
  return open.repository;
}
