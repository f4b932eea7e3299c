/** A channel → a JSON Feed 1.1 document. */
import { site } from '../../site';
import { absoluteHref } from '../absolute-url';
import type { Channel } from './channel';
import { feedItem } from './feed-item';

export function jsonFeed(channel: Channel, siteUrl: string): string {
  const { title, description, href, feedHrefs, briefs, hub } = channel;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absoluteHref(siteUrl, href),
    feed_url: absoluteHref(siteUrl, feedHrefs.json),
    description,
    language: site.language,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    items: briefs.map((brief) => {
      const item = feedItem(brief, siteUrl);
      return {
        id: item.id,
        url: item.url,
        external_url: item.source?.url,
        title: item.title,
        content_html: item.body,
        summary: item.teaser === '' ? undefined : item.teaser,
        image: item.image,
        date_published: item.published,
        date_modified: item.changed,
        authors: item.curators.length > 0 ? item.curators : undefined,
        tags: item.topics.map(({ label }) => label),
      };
    }),
  })}\n`;
}
