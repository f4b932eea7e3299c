import { z } from 'zod';
import { ListPage } from '@/components/list-page';
import type { BriefList } from '@/lib/domain/brief-list';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { listName } from '@/lib/repository/list-name';
import { repository } from '@/lib/repository/open-repository';
import { parseNarrowed } from '@/lib/repository/resolve-facets';
import { missingPage } from '@/lib/view/missing-page';
import { narrowedHead, narrowedPage } from '@/lib/view/narrowed-page';
import { parseNarrowedState } from '@/lib/view/narrowed-path';
import { type Content, contentPage } from './content-page';
import { helpfulContent } from './missing-content';

/** The proxy leads here with the path and the query of a list that facets narrow. */
const params = z.object({ state: z.string().transform(parseNarrowedState) });

export const narrowedRoute = contentPage('narrowed', params, findNarrowedContent);

function findNarrowedContent({ state }: z.output<typeof params>): Content | undefined {
  const repo = repository();
  const asked = parseNarrowed(state);
  const whole = asked && repo.findListSummary(asked.list);
  if (!asked || !whole) return undefined;
  const { target, list, facets, page: n } = asked;
  const page = repo.findNarrowedPage(list, facets, n);
  if (n > page.pages) return helpfulContent(missingPage([]), 404);
  const narrowed = {
    target,
    name: listName(repo, list),
    whole: whole.count,
    hue: hueOf(repo, list),
    page,
  };
  return {
    at: target,
    head: narrowedHead(narrowed),
    body: <ListPage page={narrowedPage(narrowed)} />,
  };
}

function hueOf(repo: ContentRepository, list: BriefList): number | undefined {
  if (list.kind === 'community') return repo.findCommunity(list.community)?.hue;
  return list.kind === 'section' ? repo.findSection(list.path)?.hue : undefined;
}
