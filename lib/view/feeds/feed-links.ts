/** The feeds of a page, for programs that look for them in its head. */
import { type FeedFormat, feedFormatNames, feedFormats, feedTypes } from '../../domain/feed-format';

export type FeedLinks = { title: string; formats: { type: string; name: string; href: string }[] };

/** `hrefOf` gives the address of the feed in one of its languages. */
export function feedLinks(title: string, hrefOf: (format: FeedFormat) => string): FeedLinks {
  return {
    title,
    formats: feedFormats.map((format) => ({
      type: feedTypes[format],
      name: feedFormatNames[format],
      href: hrefOf(format),
    })),
  };
}
