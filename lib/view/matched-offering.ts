/** Takes the offerings filed with a brief; gives each with the topics that made it match. */
import type { Offering } from '../domain/offering';
import type { Topic } from '../domain/topic';
import { fullTopicLink, offeringLink } from './entity-link';
import type { LinkView } from './link';

export type MatchedOfferingView = LinkView & {
  /** Topics that both have; empty when the curator matched them for a reason of their own. */
  matched: LinkView[];
};

export function matchedOfferings(offerings: Offering[], topics: Topic[]): MatchedOfferingView[] {
  const onBrief = new Set(topics.map((topic) => topic.slug));
  return offerings.map((offering) => ({
    ...offeringLink(offering),
    matched: offering.topics.filter((topic) => onBrief.has(topic.slug)).map(fullTopicLink),
  }));
}
