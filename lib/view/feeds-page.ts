/** Takes communities and sections; gives the page that lists every way to follow the site. */
import type { Community, Section } from '../repository/content-repository';
import { href, rssPath, sitePath, type Target } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { communityHeading } from './community-name';
import { communityLink, sectionLink } from './entity-link';
import { hueClass } from './hue-class';
import type { LinkView } from './link';

export type FeedRowView = { page: LinkView; formats: LinkView[] };

export type FeedsPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  groups: { title: string; feeds: FeedRowView[] }[];
};

export function feedsPage(
  sections: Pick<Section, 'path' | 'name'>[],
  communities: {
    community: Pick<Community, 'slug' | 'name'>;
    sections: Pick<Section, 'path' | 'name'>[];
  }[],
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
          row({ label: 'Everything', href: href(sitePath(front)) }, front),
          ...sections.map(sectionRow),
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

function row(page: LinkView, target: Target): FeedRowView {
  return { page, formats: [{ label: 'RSS', href: href(rssPath(target)) }] };
}
