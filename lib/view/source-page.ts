/** Takes a source with one page of the briefs on its articles; gives its page. */
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
import { curatorItems, sideLists, sourceItems } from './side-list';
import { topicTable } from './topic-table';

export type SourceSurroundings = {
  timeline: Timeline;
  topics: Inside<CountedTopic>[];
  curators: Inside<CountedCurator>[];
  /** Other hosts of its domain. */
  siblings: CountedSource[];
};

export function sourcePage(
  source: CountedSource,
  page: BriefPage,
  around: SourceSurroundings,
): ListPageView {
  return listPage(source, page, {
    target: { kind: 'source', host: source.host },
    above: [indexCrumb('sources')],
    heading: source.name,
    summary: `Briefs on articles published at ${hostWords(source)}.`,
    timeline: around.timeline,
    topicTable: topicTable(around.topics),
    sides: sideLists([
      { title: `More of ${source.domain}`, items: sourceItems(around.siblings) },
      { title: 'Curators', items: curatorItems(around.curators) },
    ]),
  });
}

/** `blog.burnsmcd.com, a host of burnsmcd.com`; the domain itself needs no such words. */
function hostWords({ host, domain }: CountedSource): string {
  return host === domain ? host : `${host}, a host of ${domain}`;
}
