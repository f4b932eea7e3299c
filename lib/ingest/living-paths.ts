/** What a corpus publishes → every path that answers with a page of it. */
import type { Brief } from '../domain/brief';
import type { OfferingProfile } from '../domain/offering-profile';
import { fixedPlaces } from '../domain/reserved-names';
import type { SitePath } from '../domain/site-path';
import type { TopicDefinition } from '../domain/topic-definition';
import { parseTarget, sitePath, type Target } from '../routes';
import { siteFeed } from './parse-place';

/** Hubs and sections that briefs live in, and those that are always there. */
export function placePaths(briefs: readonly Brief[]): Set<SitePath> {
  const paths = new Set<SitePath>([sitePath({ kind: 'front' }), siteFeed.path]);
  for (const kind of [
    'communities',
    'topics',
    'sources',
    'curators',
    'offerings',
    'feeds',
  ] as const) {
    paths.add(sitePath({ kind }));
  }
  for (const { place } of briefs) {
    paths.add(place.path);
    if (place.community) paths.add(sitePath({ kind: 'community', community: place.community }));
  }
  return paths;
}

type Described = {
  briefs: readonly Brief[];
  topicDefinitions: readonly TopicDefinition[];
  offeringProfiles: readonly OfferingProfile[];
};

/** Pages of topics, sources, curators and offerings. */
export function entityPaths(corpus: Described): Set<SitePath> {
  const paths = new Set<SitePath>();
  const add = (target: Target) => paths.add(sitePath(target));
  for (const { source, curators } of corpus.briefs) {
    if (source) add({ kind: 'source', host: source.host });
    for (const { slug } of curators) add({ kind: 'curator', curator: slug });
  }
  const offerings = [
    ...corpus.briefs.flatMap((brief) => brief.offerings),
    ...corpus.offeringProfiles,
  ];
  for (const { slug } of offerings) add({ kind: 'offering', offering: slug });
  const topics = [
    ...corpus.briefs.flatMap((brief) => brief.topics),
    ...offerings.flatMap((offering) => offering.topics),
    ...corpus.topicDefinitions.flatMap(({ topic, equivalents }) => [topic, ...equivalents]),
  ];
  for (const topic of new Map(topics.map((topic) => [topic.slug, topic])).values()) {
    add({ kind: 'topic', topic: topic.slug });
    add({ kind: 'concept', concept: topic.concept });
    add({ kind: 'scheme', scheme: topic.schemeSlug });
  }
  return paths;
}

/** Whether a redirect may lead there: a living page, a further page or feed of one, or a document of the site itself. */
export function isOurs(path: string, living: ReadonlySet<string>): boolean {
  const base = path.replace(/\/(?:page\/[1-9]\d*|feed\.xml|atom\.xml|feed\.json)$/, '') || '/';
  if (living.has(base)) return true;
  return parseTarget(base) === undefined && fixedPlaces.has(base.split('/')[1] ?? '');
}
