/** Takes the briefs before and after one in its feed; gives the way on. */
import type { BriefSummary } from '../repository/answers';
import { href } from '../routes';
import { type DateView, shortDate } from './date';
import type { LinkView } from './link';

export type NeighbourView = LinkView & { curated: DateView | undefined };

export type FeedNeighboursView = {
  feed: LinkView;
  earlier: NeighbourView | undefined;
  later: NeighbourView | undefined;
};

export function feedNeighbours(
  feed: LinkView,
  { earlier, later }: { earlier: BriefSummary | undefined; later: BriefSummary | undefined },
): FeedNeighboursView {
  return { feed, earlier: earlier && neighbour(earlier), later: later && neighbour(later) };
}

function neighbour(brief: BriefSummary): NeighbourView {
  return {
    label: brief.title,
    href: href(brief.path),
    curated: brief.curated && shortDate(brief.curated),
  };
}
