/** A brief → the head of its page. `hasNamesake`: whether another has the same title. */
import { twinFormats, twinTypes } from '../domain/twin';
import type { StoredBrief } from '../repository/answers';
import { feedPath, href, twinPath } from '../routes';
import type { BreadcrumbsView } from './breadcrumbs';
import { longDate } from './date';
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
  hasNamesake = false,
): PageHead {
  return {
    title: brief.title,
    ...(hasNamesake && { apart: apart(brief) }),
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

/** Where and when: what tells it from other briefs of the same title, which may well be about the same article. */
function apart({ place, source, curated }: StoredBrief): string {
  return [place.community?.name ?? place.name, source?.name, curated && longDate(curated).text]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A brief may be no more than a title and a link. */
function wordlessDescription({ title, source, place }: StoredBrief): string {
  return `${title}: ${source ? `from ${source.name}, ` : ''}curated in ${place.community?.name ?? place.name}.`;
}
