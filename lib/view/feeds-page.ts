/** Takes everything that can be followed; gives the page that explains feeds and lists them. */
import { feedFormatNames } from '../domain/feed-format';
import { href, opmlPath, sitePath } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import type { FeedGroup, FollowedFeed } from './feeds/feed-groups';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { subscribe } from './subscribe';

export type FeedRowView = { page: LinkView; formats: LinkView[] };

export type FeedsPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  /** What a reader may not know of feeds: a question, what answers it, and where it leads. */
  answers: { title: string; words: string; link: LinkView | undefined }[];
  groups: { title: string; opml: LinkView; feeds: FeedRowView[] }[];
};

export function feedsPage(groups: readonly FeedGroup[]): FeedsPageView {
  return {
    breadcrumbs: breadcrumbs([], 'Feeds'),
    hue: hueClass(site.hue),
    heading: 'Feeds',
    summary:
      'Follow the whole site, a community or a single feed with any feed reader: what curators file is there within a second.',
    answers: [
      {
        title: 'What is a feed?',
        words: `An address that a feed reader asks for what is new, instead of a mailbox or a timeline. Give it any address below; ${feedFormatNames.rss}, ${feedFormatNames.atom} and ${feedFormatNames.json} say the same, each brief whole. Topics, sources, curators and searches have feeds too: the links stand beside their lists.`,
        link: undefined,
      },
      {
        title: 'Only what matters to you',
        words:
          'One feed of any mix of communities, topics, sources and curators, and without what you do not want.',
        link: { label: 'Build a feed', href: href(sitePath({ kind: 'feed-builder' })) },
      },
      {
        title: 'All at once',
        words: 'An OPML file gives all feeds of this page to a feed reader.',
        link: { label: 'All feeds as OPML', href: href(opmlPath({ kind: 'front' })) },
      },
    ],
    groups: groups.map(({ title, target, feeds }) => ({
      title,
      opml: { label: 'OPML', href: href(opmlPath(target)) },
      feeds: feeds.map(row),
    })),
  };
}

function row({ label, target, hasEvents }: FollowedFeed): FeedRowView {
  return {
    page: { label, href: href(sitePath(target)) },
    formats: subscribe(target, label, hasEvents).formats,
  };
}
