/** The site and its communities with their sections → everything that can be followed there, in groups. */
import type { Community, Section } from '../../repository/answers';
import type { OpmlTarget, Target } from '../../routes';
import { site } from '../../site';
import { communityHeading } from '../community-name';

export type FollowedFeed = { label: string; target: Target; hasEvents: boolean };

/** `target` is what all of its feeds belong to. */
export type FeedGroup = { title: string; target: OpmlTarget; feeds: FollowedFeed[] };

/** What can be followed in a community, or in the site beside its communities. */
export type Followed = { sections: Pick<Section, 'path' | 'name'>[]; hasEvents: boolean };

export type FollowedCommunity = Followed & { community: Pick<Community, 'slug' | 'name'> };

export function feedGroups(ofSite: Followed, communities: FollowedCommunity[]): FeedGroup[] {
  return [siteGroup(ofSite), ...communities.map(communityGroup)];
}

function siteGroup({ sections, hasEvents }: Followed): FeedGroup {
  const target: OpmlTarget = { kind: 'front' };
  return {
    title: site.name,
    target,
    feeds: [{ label: 'Everything', target, hasEvents }, ...sections.map(sectionFeed)],
  };
}

export function communityGroup({ community, sections, hasEvents }: FollowedCommunity): FeedGroup {
  const target: OpmlTarget = { kind: 'community', community: community.slug };
  return {
    title: communityHeading(community.name),
    target,
    feeds: [{ label: 'The whole community', target, hasEvents }, ...sections.map(sectionFeed)],
  };
}

function sectionFeed({ path, name }: Followed['sections'][number]): FollowedFeed {
  return { label: name, target: { kind: 'place', path }, hasEvents: false };
}
