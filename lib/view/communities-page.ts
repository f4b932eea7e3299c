/** Takes all communities; gives the page that lists them. */
import type { Community } from '../repository/answers';
import { href, sitePath } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { communityHeading } from './community-name';
import { counted } from './count';
import { type DrawnCoverView, drawnCover } from './cover';
import { type DateView, longDate } from './date';
import { hueClass } from './hue-class';

export type CommunityRowView = {
  href: string;
  name: string;
  hue: string;
  summary: string | undefined;
  facts: string[];
  newest: DateView | undefined;
  cover: DrawnCoverView;
};

export type CommunitiesPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  communities: CommunityRowView[];
  empty: string | undefined;
};

export function communitiesPage(communities: Community[]): CommunitiesPageView {
  return {
    breadcrumbs: breadcrumbs([], 'Communities'),
    hue: hueClass(site.hue),
    heading: 'Communities',
    summary: 'Communities of practice, each with its own curators, sources and feeds.',
    communities: communities.map(row),
    empty: communities.length === 0 ? 'No community has published a brief yet.' : undefined,
  };
}

function row(community: Community): CommunityRowView {
  const path = sitePath({ kind: 'community', community: community.slug });
  return {
    href: href(path),
    name: communityHeading(community.name),
    hue: hueClass(community.hue),
    summary: community.summary,
    facts: [
      counted(community.count, 'brief'),
      counted(community.sources, 'source'),
      counted(community.topics, 'topic'),
      counted(community.curators, 'curator'),
    ],
    newest: community.newest && longDate(community.newest),
    cover: drawnCover(path, 'card'),
  };
}
