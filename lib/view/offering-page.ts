/** Takes an offering with one page of the briefs it is matched with; gives its page. */
import type { BriefPage, CountedOffering } from '../repository/content-repository';
import { indexCrumb } from './breadcrumbs';
import { type ListPageView, listPage } from './list-page';
import { topicChip } from './topic-chip';

export function offeringPage(offering: CountedOffering, page: BriefPage): ListPageView {
  return listPage(offering, page, {
    target: { kind: 'offering', offering: offering.slug },
    above: [indexCrumb('offerings')],
    heading: offering.label,
    summary: 'A product, service or solution, and the briefs that curators have matched it with.',
    topics: offering.topics.map(topicChip),
    sides: [],
  });
}
