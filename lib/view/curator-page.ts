/** Takes a curator with one page of their briefs; gives their page. */
import type {
  BriefPage,
  CountedCurator,
  CountedSource,
  CountedTopic,
  Inside,
  Timeline,
} from '../repository/answers';
import { indexCrumb } from './breadcrumbs';
import { type ListPageView, listPage } from './list-page';
import { sideLists, sourceItems } from './side-list';
import { topicTable } from './topic-table';

export type CuratorSurroundings = {
  timeline: Timeline;
  topics: Inside<CountedTopic>[];
  sources: Inside<CountedSource>[];
};

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
    timeline: around.timeline,
    topicTable: topicTable(around.topics),
    sides: sideLists([{ title: 'Sources', items: sourceItems(around.sources) }]),
  });
}
