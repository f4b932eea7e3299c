/** Takes the topics related to one; gives a side list for each reason there is. */
import type { RelatedTopics } from '../repository/answers';
import { topicLink } from './entity-link';
import { item, type SideItemView, topicItems } from './side-list';

type Reasoned = { title: string; items: SideItemView[] };

/** Equivalents first, by the scheme whose definition says so. */
export function relatedTopics({ equivalent, sameLabel, together }: RelatedTopics): Reasoned[] {
  const definers = [...new Set(equivalent.map(({ definer }) => definer))];
  return [
    ...definers.map((definer) => ({
      title: `Related: held equivalent by ${definer}`,
      items: equivalent
        .filter((other) => other.definer === definer)
        .map(({ topic }) => item(topicLink(topic), topic.count, topic.scheme)),
    })),
    { title: 'Related: same name in another scheme', items: topicItems(sameLabel) },
    { title: 'Related: often filed together', items: topicItems(together) },
  ];
}
