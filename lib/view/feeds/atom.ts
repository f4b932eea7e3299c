/** A channel → an Atom 1.0 document (RFC 4287). */
import { feedTypes } from '../../domain/feed-format';
import { sitePath } from '../../routes';
import { site } from '../../site';
import { absoluteHref, absoluteUrl } from '../absolute-url';
import { writeXml, type XmlElement } from '../write-xml';
import { type Channel, channelId } from './channel';
import { type FeedItem, feedItem, wholeInstant } from './feed-item';

/** Atom wants a date of everything: what has none is older than all that has one, as in every list of ours. */
const undated = '1970-01-01T00:00:00.000Z';

export function atom(channel: Channel, siteUrl: string): string {
  const items = channel.briefs.map((brief) => feedItem(brief, siteUrl));
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      '@xml:lang': site.language,
      id: channelId(channel),
      title: channel.title,
      subtitle: channel.description,
      updated: channel.modified ? wholeInstant(channel.modified) : undated,
      // Of briefs that name no curator.
      author: { name: site.name, uri: absoluteUrl(siteUrl, sitePath({ kind: 'front' })) },
      link: [
        link('self', feedTypes.atom, absoluteHref(siteUrl, channel.feedHrefs.atom)),
        link('alternate', 'text/html', absoluteHref(siteUrl, channel.href)),
        ...(channel.hub === undefined ? [] : [{ '@rel': 'hub', '@href': channel.hub }]),
      ],
      entry: items.map(entry),
    },
  });
}

function entry(item: FeedItem): XmlElement {
  return {
    id: item.id,
    title: item.title,
    updated: item.changed ?? undated,
    ...(item.published && { published: item.published }),
    author: item.curators.map(({ name, url }) => ({ name, uri: url })),
    link: [
      link('alternate', 'text/html', item.url),
      ...(item.source
        ? [{ '@rel': 'related', '@href': item.source.url, '@title': item.source.name }]
        : []),
    ],
    category: item.topics.map(({ scheme, label }) => ({ '@term': label, '@scheme': scheme })),
    summary: item.teaser,
    content: { '@type': 'html', '#text': item.body },
    'media:content': { '@url': item.image, '@medium': 'image' },
  };
}

function link(rel: string, type: string, href: string): XmlElement {
  return { '@rel': rel, '@type': type, '@href': href };
}
