/** A brief → the head of its page. */
import { twinFormats, twinTypes } from '../domain/twin';
import type { StoredBrief } from '../repository/content-repository';
import { feedPath, href, twinPath } from '../routes';
import type { BreadcrumbsView } from './breadcrumbs';
import { feedLinks } from './feeds/feed-links';
import { breadcrumbList } from './json-ld/breadcrumb-list';
import { eventNode } from './json-ld/event-node';
import { newsArticle } from './json-ld/news-article';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';

export function briefHead(
  brief: StoredBrief,
  breadcrumbs: BreadcrumbsView,
  siteUrl: string,
): PageHead {
  return {
    title: brief.title,
    description: brief.teaser === '' ? wordlessDescription(brief) : brief.teaser,
    path: brief.path,
    index: mayBeIndexed({ kind: 'brief', words: brief.words }),
    player: brief.source && brief.video?.player,
    article: {
      published: brief.curated,
      modified: brief.modified,
      topics: brief.topics.map(({ label }) => label),
    },
    feed: feedLinks(brief.place.name, (format) =>
      href(feedPath({ kind: 'place', path: brief.place.path }, format)),
    ),
    twins: twinFormats.map((format) => ({
      type: twinTypes[format],
      href: href(twinPath(brief.path, format)),
    })),
    previous: undefined,
    next: undefined,
    jsonLd: [
      newsArticle(brief, siteUrl),
      ...eventNode(brief, siteUrl),
      breadcrumbList(breadcrumbs, brief.path, siteUrl),
    ],
  };
}

/** A brief may be no more than a title and a link. */
function wordlessDescription({ title, source, place }: StoredBrief): string {
  return `${title}: ${source ? `from ${source.name}, ` : ''}curated in ${place.community?.name ?? place.name}.`;
}
