/** A channel → an RSS 2.0 document. */
import { feedTypes } from '../../domain/feed-format';
import { site } from '../../site';
import { absoluteHref } from '../absolute-url';
import { writeXml, type XmlElement } from '../write-xml';
import type { Channel } from './channel';
import { type FeedItem, feedItem, wholeInstant } from './feed-item';

export function rss(channel: Channel, siteUrl: string): string {
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: channel.title,
        link: absoluteHref(siteUrl, channel.href),
        description: channel.description,
        language: site.language,
        ...(channel.modified && { lastBuildDate: rfc822(wholeInstant(channel.modified)) }),
        'atom:link': [
          {
            '@href': absoluteHref(siteUrl, channel.feedHrefs.rss),
            '@rel': 'self',
            '@type': feedTypes.rss,
          },
          ...(channel.hub === undefined ? [] : [{ '@href': channel.hub, '@rel': 'hub' }]),
        ],
        item: channel.briefs.map((brief) => item(feedItem(brief, siteUrl))),
      },
    },
  });
}

function item(item: FeedItem): XmlElement {
  return {
    title: item.title,
    link: item.url,
    guid: { '@isPermaLink': 'false', '#text': item.id },
    ...(item.published && { pubDate: rfc822(item.published) }),
    'dc:creator': item.curators.map(({ name }) => name),
    ...(item.source && { 'dc:source': item.source.url }),
    category: item.topics.map(({ scheme, label }) => ({ '@domain': scheme, '#text': label })),
    description: item.teaser,
    'content:encoded': item.body,
    'media:content': { '@url': item.image, '@medium': 'image' },
  };
}

/** Dates of RSS are those of RFC 822. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
