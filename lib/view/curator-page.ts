/** Takes a curator with one page of their briefs; gives their page. */
import type {
  BriefPage,
  CountedCurator,
  CountedSource,
  CountedTopic,
} from '../repository/content-repository';
import { indexCrumb } from './breadcrumbs';
import { type ListPageView, listPage } from './list-page';
import { sideLists, sourceItems, topicItems } from './side-list';

export type CuratorSurroundings = { topics: CountedTopic[]; sources: CountedSource[] };

export function curatorPage(
  curator: CountedCurator,
  page: BriefPage,
  around: CuratorSurroundings,
): ListPageView {
  return listPage(curator, page, {
    target: { kind: 'curator', curator: curator.slug },
    above: [indexCrumb('curators')],
    heading: curator.name,
    summary: `Briefs curated by ${curator.name}.`,
    sides: sideLists([
      { title: 'Topics', items: topicItems(around.topics) },
      { title: 'Sources', items: sourceItems(around.sources) },
    ]),
  });
}
