/** Takes a source with one page of the briefs on its articles; gives its page. */
import type {
  BriefPage,
  CountedCurator,
  CountedSource,
  CountedTopic,
} from '../repository/content-repository';
import { indexCrumb } from './breadcrumbs';
import { type ListPageView, listPage } from './list-page';
import { curatorItems, sideLists, topicItems } from './side-list';

export type SourceSurroundings = { topics: CountedTopic[]; curators: CountedCurator[] };

export function sourcePage(
  source: CountedSource,
  page: BriefPage,
  around: SourceSurroundings,
): ListPageView {
  return listPage(source, page, {
    target: { kind: 'source', host: source.host },
    above: [indexCrumb('sources')],
    heading: source.name,
    summary: `Briefs on articles published at ${source.host}.`,
    sides: sideLists([
      { title: 'Topics', items: topicItems(around.topics) },
      { title: 'Curators', items: curatorItems(around.curators) },
    ]),
  });
}
