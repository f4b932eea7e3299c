/** Takes a topic with its newest briefs in a community; gives the ruled column that bundles them. */
import type { BriefSummary, CountedTopic, Inside } from '../repository/answers';
import { href } from '../routes';
import { figure } from './count';
import { topicLink } from './entity-link';
import type { CountedLinkView, LinkView } from './link';

export type TopicBundleView = CountedLinkView & { scheme: string; briefs: LinkView[] };

export type TopicBundle = { topic: Inside<CountedTopic>; briefs: BriefSummary[] };

/** Three titles show what a topic is about; more would be a second feed. */
const shownBriefs = 3;

export function topicBundle({ topic, briefs }: TopicBundle): TopicBundleView {
  return {
    ...topicLink(topic),
    count: figure(topic.count),
    scheme: topic.scheme,
    briefs: briefs
      .slice(0, shownBriefs)
      .map((brief) => ({ label: brief.title, href: href(brief.path) })),
  };
}
