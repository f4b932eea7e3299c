/** Takes a topic with one page of its briefs; gives its page. */
import type {
  BriefPage,
  Concept,
  CountedPlace,
  CountedSource,
  CountedType,
  DescribedTopic,
  Inside,
  RelatedTopics,
  Scheme,
  SchemeWords,
} from '../repository/answers';
import { indexCrumb } from './breadcrumbs';
import { placeItems } from './counted-place';
import { schemeLink } from './entity-link';
import { type ListPageView, listPage } from './list-page';
import { relatedTopics } from './related-topics';
import { schemeNote } from './scheme-note';
import { schemeTabs } from './scheme-tabs';
import { sideLists, sourceItems } from './side-list';

export type TopicSurroundings = {
  /** All topics of the same label. */
  concept: Concept | undefined;
  scheme: Scheme | undefined;
  schemeWords: SchemeWords | undefined;
  types: CountedType[];
  related: RelatedTopics;
  /** Where its briefs live. */
  places: CountedPlace[];
  sources: Inside<CountedSource>[];
};

export function topicPage(
  topic: DescribedTopic,
  page: BriefPage,
  around: TopicSurroundings,
): ListPageView {
  return listPage(topic, page, {
    target: { kind: 'topic', topic: topic.slug },
    above: [indexCrumb('topics'), schemeLink(topic)],
    scheme: topic.scheme,
    heading: topic.label,
    words: topic.body,
    types: around.types,
    tabs: around.concept && schemeTabs(around.concept, topic.slug),
    note: schemeNote(around.scheme, around.schemeWords),
    sides: sideLists([
      ...relatedTopics(around.related),
      { title: 'Appears in', items: placeItems(around.places) },
      { title: 'Sources', items: sourceItems(around.sources) },
    ]),
  });
}
