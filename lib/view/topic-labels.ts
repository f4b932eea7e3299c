/** Takes the topics of a brief; gives one link per label, for lines too short to name schemes. */
import type { Topic } from '../domain/topic';
import { conceptLink, topicLink } from './entity-link';
import type { LinkView } from './link';

/** A label that several schemes share is shown once and leads to the concept, which holds them all. */
export function topicLabels(topics: Topic[]): LinkView[] {
  return topics
    .filter((topic, at) => topics.findIndex((other) => other.concept === topic.concept) === at)
    .map((topic) => {
      const shared = topics.some(
        (other) => other.concept === topic.concept && other.slug !== topic.slug,
      );
      return shared ? conceptLink({ slug: topic.concept, label: topic.label }) : topicLink(topic);
    });
}
