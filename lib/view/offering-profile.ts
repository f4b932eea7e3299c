/** Takes what the profile of an offering says; gives what its page shows of it besides words. */
import type { ProfiledOffering } from '../repository/answers';
import { type CoverView, cover } from './cover';
import type { LinkView } from './link';

export type OfferingProfileView = {
  picture: CoverView | undefined;
  /** To the page of its maker. */
  link: LinkView | undefined;
};

export function offeringProfile(offering: ProfiledOffering): OfferingProfileView | undefined {
  const { profile } = offering;
  if (!profile) return undefined;
  const { picture, link } = profile;
  return {
    picture: picture && cover({ path: '', title: offering.label, picture }, 'wide'),
    link: link && { label: `Read on at ${new URL(link).host.replace(/^www\./, '')}`, href: link },
  };
}
