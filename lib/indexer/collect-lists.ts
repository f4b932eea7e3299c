/** The lists a brief belongs to, and those a topic stands for. */
import type { BriefFacts } from '../domain/brief';
import type { BriefList } from '../domain/brief-list';
import type { Topic } from '../domain/topic';
import { listKey } from '../store/list-key';

/** Every list this brief belongs to, each once; of several briefs about one story a list shows the newest. */
export function listsOf(brief: BriefFacts): BriefList[] {
  const lists: BriefList[] = [{ kind: 'site' }, { kind: 'section', path: brief.place.path }];
  if (brief.place.community) lists.push({ kind: 'community', community: brief.place.community });
  if (brief.source) lists.push({ kind: 'source', host: brief.source.host });
  for (const curator of brief.curators) lists.push({ kind: 'curator', curator: curator.slug });
  for (const offering of brief.offerings) lists.push({ kind: 'offering', offering: offering.slug });
  const ofTopics = brief.topics.flatMap(listsOfTopic).map((list) => [listKey(list), list] as const);
  return [...lists, ...new Map(ofTopics).values()];
}

/** A topic's own list, its concept's across schemes, and its scheme's. */
export function listsOfTopic(topic: Topic): BriefList[] {
  return [
    { kind: 'topic', topic: topic.slug },
    { kind: 'concept', concept: topic.concept },
    { kind: 'scheme', scheme: topic.schemeSlug },
  ];
}
