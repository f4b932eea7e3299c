/** A channel → its document in one of the languages of feeds. */
import { type FeedFormat, feedTypes } from '../../domain/feed-format';
import { atom } from './atom';
import type { Channel } from './channel';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

const writers: Readonly<Record<FeedFormat, (channel: Channel, siteUrl: string) => string>> = {
  rss,
  atom,
  json: jsonFeed,
};

export function writeFeed(
  format: FeedFormat,
  channel: Channel,
  siteUrl: string,
): { body: string; contentType: string } {
  return {
    body: writers[format](channel, siteUrl),
    contentType: `${feedTypes[format]}; charset=utf-8`,
  };
}
