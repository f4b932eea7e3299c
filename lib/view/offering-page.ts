/** Takes an offering with one page of the briefs it is matched with; gives its page. */
import type { BriefPage, ProfiledOffering } from '../repository/answers';
import { indexCrumb } from './breadcrumbs';
import { type ListPageView, listPage } from './list-page';
import { offeringProfile } from './offering-profile';
import { topicChip } from './topic-chip';

export function offeringPage(offering: ProfiledOffering, page: BriefPage): ListPageView {
  return listPage(offering, page, {
    target: { kind: 'offering', offering: offering.slug },
    above: [indexCrumb('offerings')],
    heading: offering.label,
    summary: summaryOf(offering),
    words: offering.profile?.body,
    profile: offeringProfile(offering),
    topics: offering.topics.map(topicChip),
    sides: [],
  });
}

function summaryOf({ profile }: ProfiledOffering): string {
  const maker = profile?.institution;
  const words =
    profile?.summary ??
    'A product, service or solution, and the briefs that curators have matched it with.';
  return maker === undefined ? words : `${words} By ${maker.replace(/\.$/, '')}.`;
}
