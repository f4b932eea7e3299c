/** A page that lists briefs → its head: what it tells machines follows from what it shows. */
import type { BriefPage } from '../repository/answers';
import { feedPath, href, pagePath, type Target } from '../routes';
import type { BreadcrumbsView } from './breadcrumbs';
import { counted } from './count';
import { feedLinks } from './feeds/feed-links';
import { breadcrumbList } from './json-ld/breadcrumb-list';
import { collectionPage, type Subject } from './json-ld/collection-page';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';

type ListHead = {
  target: Target;
  page: BriefPage;
  /** Without the page number, which is added. */
  title: string;
  /** A sentence with its full stop; the page's number and count are added. */
  description: string;
  breadcrumbs: BreadcrumbsView | undefined;
  /** What the list is of, as machines know it. */
  subject?: Subject | undefined;
  /** Whether more is said on it than its list. */
  hasWords?: boolean;
};

export function listHead(list: ListHead, siteUrl: string): PageHead {
  const { target, page, breadcrumbs } = list;
  const path = pagePath(target, page.page);
  const title = page.page === 1 ? list.title : `${list.title}, page ${page.page}`;
  const description = `${list.description} ${extent(page)}`;
  return {
    title,
    description,
    path,
    index: mayBeIndexed({
      ...{ kind: 'list', briefs: page.total, hasWords: list.hasWords ?? false },
    }),
    article: undefined,
    feed: feedLinks(list.title, (format) => href(feedPath(target, format))),
    previous: page.page > 1 ? pagePath(target, page.page - 1) : undefined,
    next: page.page < page.pages ? pagePath(target, page.page + 1) : undefined,
    jsonLd: [
      ...collectionPage(
        {
          ...{ path, name: title, description, subject: list.subject },
          items: page.briefs.map(item),
          isProfile: target.kind === 'curator' && page.page === 1,
        },
        siteUrl,
      ),
      ...(breadcrumbs ? [breadcrumbList(breadcrumbs, path, siteUrl)] : []),
    ],
  };
}

function item(brief: BriefPage['briefs'][number]) {
  return { title: brief.title, href: href(brief.path) };
}

function extent({ total, page, pages }: BriefPage): string {
  const briefs = total === 0 ? 'No briefs yet' : counted(total, 'brief');
  return pages === 1 ? `${briefs}.` : `Page ${page} of ${pages}, ${briefs}.`;
}
