/** Takes a list, by its name, and the page of it that facets left; gives that page, with the way back to the whole. */
import type { BriefPage } from '../repository/answers';
import { feedPath, href, sitePath, type Target } from '../routes';
import { breadcrumbs } from './breadcrumbs';
import { counted, figure } from './count';
import { facetLabel } from './facets';
import { feedLinks } from './feeds/feed-links';
import { type ListPageView, listPage } from './list-page';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';

type Narrowed = {
  target: Target;
  /** Name of the whole list, and how many stories it has. */
  name: string;
  whole: number;
  /** Degrees; the site's own when undefined. */
  hue: number | undefined;
  page: BriefPage;
};

export function narrowedPage({ target, name, whole, hue, page }: Narrowed): ListPageView {
  const newest = page.page === 1 ? page.briefs[0]?.curated : undefined;
  const summary = { count: page.total, newest, modified: undefined };
  const view = listPage(summary, page, {
    target,
    above: [],
    heading: name,
    sides: [],
    ...(hue !== undefined && { hue }),
  });
  return {
    ...view,
    breadcrumbs: breadcrumbs([{ label: name, href: href(sitePath(target)) }], 'Narrowed'),
    count: `${figure(page.total)} of ${counted(whole, 'brief')}`,
    empty: page.total === 0 ? 'No brief has all of this. Take something away:' : undefined,
  };
}

/** For no search engine, which finds the same briefs in the whole list; where there are none, it says so with 404. */
export function narrowedHead({ target, name, page }: Narrowed): PageHead {
  const pages = page.page > 1 ? [`page ${page.page}`] : [];
  return {
    title: [name, ...page.chosen.map(facetLabel), ...pages].join(', '),
    description: undefined,
    path: sitePath(target),
    index: mayBeIndexed({ kind: 'query' }),
    ...(page.total === 0 && { status: 404 }),
    article: undefined,
    feed: feedLinks(name, (format) => href(feedPath(target, format))),
    previous: undefined,
    next: undefined,
    jsonLd: [],
  };
}
