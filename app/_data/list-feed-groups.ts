/** What can be followed on the site, or in a community, from the index. */
import type { Slug } from '@/lib/domain/slug';
import type { ContentRepository } from '@/lib/repository/content-repository';
import type { OpmlTarget } from '@/lib/routes';
import { communityGroup, type FeedGroup, feedGroups } from '@/lib/view/feeds/feed-groups';

/** Empty for a community that is not there. */
export function listFeedGroups(repo: ContentRepository, target: OpmlTarget): FeedGroup[] {
  const followed = (community: Slug | undefined) => ({
    sections: repo.listSections(community),
    hasEvents: repo.hasEvents(community),
  });
  if (target.kind === 'community') {
    const community = repo.findCommunity(target.community);
    return community ? [communityGroup({ community, ...followed(community.slug) })] : [];
  }
  const communities = repo
    .listCommunities()
    .map((community) => ({ community, ...followed(community.slug) }));
  return feedGroups(followed(undefined), communities);
}
