/** Takes where a page stands; gives the trail above it, from the route and never from front matter. */
import type { SectionLink } from '../repository/answers';
import { href, sitePath, type Target } from '../routes';
import { communityLink, sectionLink } from './entity-link';
import type { LinkView } from './link';

export type BreadcrumbsView = {
  /** Pages above this one, outermost first; empty directly below the front page. */
  above: LinkView[];
  /** This page: no link. */
  current: string;
};

const indexNames = {
  communities: 'Communities',
  topics: 'Topics',
  sources: 'Sources',
  curators: 'Curators',
  offerings: 'Offerings',
  feeds: 'Feeds',
} as const;

type IndexKind = keyof typeof indexNames;

/** The crumb of a page that lists all of a kind. */
export function indexCrumb(kind: IndexKind): LinkView {
  const target: Target = { kind };
  return { label: indexNames[kind], href: href(sitePath(target)) };
}

/** The trail that leads into a place, the place itself included. */
export function placeCrumbs(place: SectionLink): LinkView[] {
  return [
    ...(place.community ? [indexCrumb('communities'), communityLink(place.community)] : []),
    sectionLink(place),
  ];
}

/** A trail: the pages above, and this one by its name. */
export function breadcrumbs(above: LinkView[], current: string): BreadcrumbsView {
  return { above, current };
}
