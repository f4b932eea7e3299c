/** Takes one page of a list of briefs; gives its cards and the way to its other pages. */
import type { BriefPage } from '../repository/answers';
import type { Target } from '../routes';
import { type BriefCardView, briefCard } from './brief-card';
import { type FacetsView, facetsView } from './facets';
import { type PaginationView, pagination } from './pagination';

export type BriefListView = {
  cards: BriefCardView[];
  pagination: PaginationView | undefined;
  facets: FacetsView | undefined;
};

export function briefList(target: Target, page: BriefPage, list: 'mixed' | 'own'): BriefListView {
  return {
    cards: page.briefs.map((brief) => briefCard(brief, list)),
    pagination: pagination(target, page.page, page.pages, page.chosen),
    facets: facetsView(target, page),
  };
}
