/** A list with its newest briefs → an RSS 2.0 document. */
import type { BriefDate } from '../domain/instant';
import type { StoredBrief } from '../repository/content-repository';
import { sitePath } from '../routes';
import { site } from '../site';
import { absoluteHref, absoluteUrl } from './absolute-url';
import { briefGuid } from './brief-guid';
import { writeXml, type XmlElement } from './write-xml';

export type Channel = {
  title: string;
  description: string;
  /** Of the list, and of this feed. */
  href: string;
  feedHref: string;
  modified: BriefDate | undefined;
  briefs: StoredBrief[];
};

export function rss(channel: Channel, siteUrl: string): string {
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      channel: {
        title: channel.title,
        link: absoluteHref(siteUrl, channel.href),
        description: channel.description,
        language: site.language,
        ...(channel.modified && { lastBuildDate: rfc822(channel.modified) }),
        'atom:link': {
          '@href': absoluteHref(siteUrl, channel.feedHref),
          '@rel': 'self',
          '@type': 'application/rss+xml',
        },
        item: channel.briefs.map((brief) => item(brief, siteUrl)),
      },
    },
  });
}

function item(brief: StoredBrief, siteUrl: string): XmlElement {
  const url = absoluteUrl(siteUrl, brief.path);
  return {
    title: brief.title,
    link: url,
    guid: { '@isPermaLink': 'false', '#text': briefGuid(brief) },
    ...(brief.curated && { pubDate: rfc822(brief.curated) }),
    'dc:creator': brief.curators.map(({ name }) => name),
    category: brief.topics.map(({ schemeSlug, label }) => ({
      '@domain': absoluteUrl(siteUrl, sitePath({ kind: 'scheme', scheme: schemeSlug })),
      '#text': label,
    })),
    description: brief.teaser,
    'content:encoded': brief.body,
  };
}

/** Dates of RSS are those of RFC 822; a plain day is its first moment in UTC. */
function rfc822(date: BriefDate): string {
  return new Date(date).toUTCString();
}
