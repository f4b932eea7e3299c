/** Groups of feeds → an OPML 2.0 document, from which a feed reader subscribes to all of them at once. */
import { feedPath, sitePath } from '../../routes';
import { absoluteUrl } from '../absolute-url';
import { writeXml, type XmlElement } from '../write-xml';
import type { FeedGroup, FollowedFeed } from './feed-groups';

export function opml(title: string, groups: readonly FeedGroup[], siteUrl: string): string {
  return writeXml({
    opml: {
      '@version': '2.0',
      head: { title },
      body: { outline: groups.map((group) => outline(group, siteUrl)) },
    },
  });
}

function outline({ title, feeds }: FeedGroup, siteUrl: string): XmlElement {
  return {
    '@text': title,
    '@title': title,
    outline: feeds.map((feed) => feedOutline(title, feed, siteUrl)),
  };
}

/** A reader shows feeds without their group: each bears its name. */
function feedOutline(group: string, { label, target }: FollowedFeed, siteUrl: string): XmlElement {
  const name = `${group}: ${label}`;
  return {
    '@type': 'rss',
    '@text': name,
    '@title': name,
    '@xmlUrl': absoluteUrl(siteUrl, feedPath(target)),
    '@htmlUrl': absoluteUrl(siteUrl, sitePath(target)),
  };
}
