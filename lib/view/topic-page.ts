/** Takes a topic with one page of its briefs; gives its page. */
import type {
  BriefPage,
  Concept,
  CountedPlace,
  CountedSource,
  CountedTopic,
} from '../repository/content-repository';
import { indexCrumb } from './breadcrumbs';
import { placeItems } from './counted-place';
import { schemeLink } from './entity-link';
import { type ListPageView, listPage } from './list-page';
import { schemeTabs } from './scheme-tabs';
import { sideLists, sourceItems, topicItems } from './side-list';

export type TopicSurroundings = {
  /** All topics of the same label. */
  concept: Concept | undefined;
  beside: CountedTopic[];
  /** Where its briefs live. */
  places: CountedPlace[];
  sources: CountedSource[];
};

export function topicPage(
  topic: CountedTopic,
  page: BriefPage,
  around: TopicSurroundings,
): ListPageView {
  return listPage(topic, page, {
    target: { kind: 'topic', topic: topic.slug },
    above: [indexCrumb('topics'), schemeLink(topic)],
    scheme: topic.scheme,
    heading: topic.label,
    tabs: around.concept && schemeTabs(around.concept, topic.slug),
    sides: sideLists([
      { title: 'Filed together with', items: topicItems(around.beside) },
      { title: 'Appears in', items: placeItems(around.places) },
      { title: 'Sources', items: sourceItems(around.sources) },
    ]),
  });
}
