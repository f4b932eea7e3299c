/** Takes a topic; gives it with its scheme, as a brief or offering wears it. */
import type { Topic } from '../domain/topic';
import { topicLink } from './entity-link';
import type { LinkView } from './link';

export type TopicChipView = LinkView & { scheme: string };

export function topicChip(topic: Topic): TopicChipView {
  return { ...topicLink(topic), scheme: topic.scheme };
}
