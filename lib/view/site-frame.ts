/** Takes where a page stands and what the site holds; gives the frame around every page. */

import { apiPaths, machinePaths } from '../machine-paths';
import type { Community, Section } from '../repository/answers';
import { feedPath, href, sitePath, type Target } from '../routes';
import { site } from '../site';
import { indexCrumb } from './breadcrumbs';
import { communityHeading } from './community-name';
import { communityLink, sectionLink } from './entity-link';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { type ThemeChoiceView, themeChoices } from './theme-script';

export type NavLinkView = LinkView & {
  /** `page` is this very page, `true` a page somewhere below it. */
  current: 'page' | 'true' | undefined;
};

export type SiteFrameView = {
  hue: string;
  name: string;
  home: NavLinkView;
  nav: NavLinkView[];
  /** `suggest` is where suggestions are asked for, up to what is typed. */
  search: NavLinkView & { suggest: string };
  footer: {
    columns: { title: string; links: LinkView[] }[];
    about: string;
    themes: ThemeChoiceView[];
  };
};

export type FrameContents = {
  /** Sections of the site itself, busiest first. */
  sections: Pick<Section, 'path' | 'name'>[];
  communities: Pick<Community, 'slug' | 'name'>[];
};

const navSections = 2;
const footerCommunities = 8;

/** `at` is what the page shows; undefined for pages that are nowhere, such as a 404. */
export function siteFrame(at: Target | undefined, contents: FrameContents): SiteFrameView {
  const here = at && sitePath(at);
  const sections = contents.sections.map(sectionLink);
  const home = { label: site.name, href: href(sitePath({ kind: 'front' })) };
  const links = [
    ...sections.slice(0, navSections),
    indexCrumb('communities'),
    indexCrumb('topics'),
    indexCrumb('sources'),
  ];
  const search = { label: 'Search', href: href(sitePath({ kind: 'search' })) };
  return {
    hue: hueClass(site.hue),
    name: site.name,
    home: { ...home, current: at?.kind === 'front' ? 'page' : undefined },
    search: {
      ...search,
      current: currentOf(search, here && href(here), at),
      suggest: `${href(apiPaths.search)}?suggest=`,
    },
    nav: links.map((link) => ({ ...link, current: currentOf(link, here && href(here), at) })),
    footer: {
      columns: footerColumns(sections, contents),
      about: site.description,
      themes: themeChoices,
    },
  };
}

/** Pages that stand below an index by meaning, not by path. */
const parents: Partial<Record<Target['kind'], LinkView>> = {
  topic: indexCrumb('topics'),
  scheme: indexCrumb('topics'),
};

function currentOf(
  link: LinkView,
  here: string | undefined,
  at: Target | undefined,
): NavLinkView['current'] {
  if (here === undefined || at === undefined) return undefined;
  if (here === link.href) return 'page';
  const below = here.startsWith(`${link.href}/`) || parents[at.kind]?.href === link.href;
  return below ? 'true' : undefined;
}

function footerColumns(
  sections: LinkView[],
  contents: FrameContents,
): SiteFrameView['footer']['columns'] {
  const communities = contents.communities
    .slice(0, footerCommunities)
    .map((community) => communityLink({ ...community, name: communityHeading(community.name) }));
  const columns = [
    {
      title: 'Read',
      links: [...sections, indexCrumb('communities'), indexCrumb('topics')],
    },
    { title: 'Communities', links: communities },
    {
      title: 'Look up',
      links: [indexCrumb('sources'), indexCrumb('curators'), indexCrumb('offerings')],
    },
    {
      title: 'Follow',
      links: [
        { label: 'RSS', href: href(feedPath({ kind: 'front' })) },
        { label: 'All feeds', href: href(sitePath({ kind: 'feeds' })) },
        { label: 'Sitemap', href: href(machinePaths.sitemap) },
      ],
    },
  ];
  return columns.filter((column) => column.links.length > 0);
}
