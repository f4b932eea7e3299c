/** Takes a scheme with all of its topics and one page of its briefs; gives the page of one vocabulary. */
import type {
  BriefPage,
  CountedPlace,
  CountedSource,
  CountedTopic,
  Scheme,
} from '../repository/content-repository';
import { indexCrumb } from './breadcrumbs';
import { counted } from './count';
import { placeItems } from './counted-place';
import { topicLink } from './entity-link';
import { type ListPageView, listPage } from './list-page';
import { item, sideLists, sourceItems } from './side-list';

export type SchemeSurroundings = {
  /** All topics of the scheme, in any order. */
  topics: CountedTopic[];
  places: CountedPlace[];
  sources: CountedSource[];
};

export function schemePage(
  scheme: Scheme,
  page: BriefPage,
  around: SchemeSurroundings,
): ListPageView {
  const topics = around.topics.toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
  return listPage(scheme, page, {
    target: { kind: 'scheme', scheme: scheme.slug },
    above: [indexCrumb('topics')],
    heading: scheme.name,
    summary: `A vocabulary of ${counted(topics.length, 'topic')} used here.`,
    index: {
      title: 'Topics',
      items: topics.map((topic) => item(topicLink(topic), topic.count)),
    },
    sides: sideLists([
      { title: 'Appears in', items: placeItems(around.places) },
      { title: 'Sources', items: sourceItems(around.sources) },
    ]),
  });
}
