/** Takes another brief about the same article; gives the link to it, by where and when it was curated. */
import type { BriefSummary } from '../repository/answers';
import { href } from '../routes';
import { communityHeading } from './community-name';
import { type DateView, longDate } from './date';
import type { LinkView } from './link';

export type AlsoCuratedView = LinkView & { curated: DateView | undefined };

export function alsoCurated({ path, place, curated }: BriefSummary): AlsoCuratedView {
  const community = place.community && communityHeading(place.community.name);
  return {
    label: community === undefined ? place.name : `${community}, ${place.name}`,
    href: href(path),
    curated: curated && longDate(curated),
  };
}
