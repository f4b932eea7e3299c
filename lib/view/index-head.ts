/** A page that lists communities, topics, sources … → its head. */
import { pagePath, type Target } from '../routes';
import type { BreadcrumbsView } from './breadcrumbs';
import { breadcrumbList } from './json-ld/breadcrumb-list';
import { collectionPage } from './json-ld/collection-page';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';

type IndexView = { breadcrumbs: BreadcrumbsView; heading: string; summary: string };

/** `hasEntries` says whether there is anything to find on it. */
export function indexHead(
  target: Target,
  view: IndexView,
  page: number,
  hasEntries: boolean,
  siteUrl: string,
): PageHead {
  const path = pagePath(target, page);
  const title = page === 1 ? view.heading : `${view.heading}, page ${page}`;
  const description = page === 1 ? view.summary : `${view.summary} Page ${page}.`;
  return {
    title,
    description,
    path,
    index: mayBeIndexed({ kind: 'index', hasEntries }),
    article: undefined,
    feed: undefined,
    previous: undefined,
    next: undefined,
    jsonLd: [
      ...collectionPage({ path, name: title, description, items: [] }, siteUrl),
      breadcrumbList(view.breadcrumbs, path, siteUrl),
    ],
  };
}
