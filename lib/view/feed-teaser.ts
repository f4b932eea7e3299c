/** Takes a community or a section of the site; gives the few words that invite into it. */
import type { Community, Section } from '../repository/answers';
import { communityHeading } from './community-name';
import { counted } from './count';
import { type DateView, shortDate } from './date';
import { communityLink, sectionLink } from './entity-link';
import { hueClass } from './hue-class';
import type { LinkView } from './link';

export type FeedTeaserView = LinkView & {
  hue: string;
  summary: string | undefined;
  count: string;
  newest: DateView | undefined;
};

export function communityTeaser(community: Community): FeedTeaserView {
  const name = communityHeading(community.name);
  return { ...communityLink({ ...community, name }), ...words(community) };
}

export function sectionTeaser(section: Section): FeedTeaserView {
  return { ...sectionLink(section), ...words(section) };
}

function words(feed: Community | Section): Omit<FeedTeaserView, keyof LinkView> {
  return {
    hue: hueClass(feed.hue),
    summary: feed.summary,
    count: counted(feed.count, 'brief'),
    newest: feed.newest && shortDate(feed.newest),
  };
}
