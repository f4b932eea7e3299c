import { ListPage } from '@/components/list-page';
import type { BriefList } from '@/lib/domain/brief-list';
import { env } from '@/lib/env';
import type { BriefPage } from '@/lib/repository/answers';
import { listTarget } from '@/lib/routes';
import type { Subject } from '@/lib/view/json-ld/collection-page';
import { listHead } from '@/lib/view/list-head';
import type { ListPageView } from '@/lib/view/list-page';
import type { Content } from './content-page';

/** Entries of a list in the side column. */
export const sideEntries = 8;

/** The content of any page that is a heading, a list of briefs and what stands beside it. */
export function listContent(
  list: BriefList,
  page: BriefPage,
  words: { title: string; description: string; hasWords?: boolean; subject?: Subject },
  view: ListPageView,
): Content {
  const target = listTarget(list);
  return {
    at: target,
    head: listHead({ target, page, ...words, breadcrumbs: view.breadcrumbs }, env().siteUrl),
    body: <ListPage page={view} />,
  };
}
