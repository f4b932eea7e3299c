/** Takes a concept with one page of its briefs; gives the page of one label across all schemes. */
import type {
  BriefPage,
  Concept,
  CountedPlace,
  CountedSource,
  CountedTopic,
  CountedType,
  Inside,
} from '../repository/answers';
import { indexCrumb } from './breadcrumbs';
import { placeItems } from './counted-place';
import { enumeration } from './enumeration';
import { type ListPageView, listPage } from './list-page';
import { schemeTabs } from './scheme-tabs';
import { sideLists, sourceItems, topicItems } from './side-list';

export type ConceptSurroundings = {
  types: CountedType[];
  /** Other topics on its briefs. */
  beside: Inside<CountedTopic>[];
  places: CountedPlace[];
  sources: Inside<CountedSource>[];
};

export function conceptPage(
  concept: Concept,
  page: BriefPage,
  around: ConceptSurroundings,
): ListPageView {
  const schemes = concept.topics.map((topic) => topic.scheme);
  return listPage(concept, page, {
    target: { kind: 'concept', concept: concept.slug },
    above: [indexCrumb('topics')],
    heading: concept.label,
    summary: `All that ${enumeration(schemes)} ${schemes.length === 1 ? 'files' : 'file'} under this name.`,
    types: around.types,
    tabs: schemeTabs(concept, undefined),
    sides: sideLists([
      { title: 'Often filed together', items: topicItems(around.beside) },
      { title: 'Appears in', items: placeItems(around.places) },
      { title: 'Sources', items: sourceItems(around.sources) },
    ]),
  });
}
