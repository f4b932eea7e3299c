/** Takes a concept; gives the switch between all schemes and each one that has the label. */
import type { Slug } from '../domain/slug';
import type { Concept } from '../repository/answers';
import { figure } from './count';
import { conceptLink, topicLink } from './entity-link';
import type { TabsView } from './tabs';

/** `at` is the topic shown, undefined for the concept itself. Undefined when only one scheme has the label. */
export function schemeTabs(concept: Concept, at: Slug | undefined): TabsView | undefined {
  if (concept.topics.length < 2) return undefined;
  return {
    label: `${concept.label} by scheme`,
    tabs: [
      {
        ...conceptLink(concept),
        label: 'All schemes',
        count: figure(concept.count),
        current: at === undefined,
      },
      ...concept.topics.map((topic) => ({
        ...topicLink(topic),
        label: topic.scheme,
        count: figure(topic.count),
        current: topic.slug === at,
      })),
    ],
  };
}
