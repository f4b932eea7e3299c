/** Takes the site and its communities with their sections; gives the page that lists every way to follow the site. */
import type { Community, Section } from '../repository/content-repository';
import { href, sitePath, type Target } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { communityHeading } from './community-name';
import { communityLink, sectionLink } from './entity-link';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { subscribe } from './subscribe';

export type FeedRowView = { page: LinkView; formats: LinkView[] };

export type FeedsPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  groups: { title: string; feeds: FeedRowView[] }[];
};

/** What can be followed in a community, or in the site beside its communities. */
type Followed = { sections: Pick<Section, 'path' | 'name'>[]; hasEvents: boolean };

export function feedsPage(
  ofSite: Followed,
  communities: (Followed & { community: Pick<Community, 'slug' | 'name'> })[],
): FeedsPageView {
  const front: Target = { kind: 'front' };
  return {
    breadcrumbs: breadcrumbs([], 'Feeds'),
    hue: hueClass(site.hue),
    heading: 'Feeds',
    summary:
      'Follow the whole site, a community or a single feed with any feed reader. Topics, sources and curators have feeds too: the link stands beside their lists.',
    groups: [
      {
        title: site.name,
        feeds: [
          row({ label: 'Everything', href: href(sitePath(front)) }, front, ofSite.hasEvents),
          ...ofSite.sections.map(sectionRow),
        ],
      },
      ...communities.map((entry) => {
        const name = communityHeading(entry.community.name);
        return {
          title: name,
          feeds: [
            row(
              { ...communityLink({ ...entry.community, name }), label: 'The whole community' },
              { kind: 'community', community: entry.community.slug },
              entry.hasEvents,
            ),
            ...entry.sections.map(sectionRow),
          ],
        };
      }),
    ],
  };
}

function sectionRow(section: Pick<Section, 'path' | 'name'>): FeedRowView {
  return row(sectionLink(section), { kind: 'place', path: section.path });
}

function row(page: LinkView, target: Target, hasEvents = false): FeedRowView {
  return { page, formats: subscribe(target, page.label, hasEvents).formats };
}
