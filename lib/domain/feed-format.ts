/** The languages in which every feed is written, with the name of its document below a list. */
import { z } from 'zod';

export const feedFormatSchema = z.enum(['rss', 'atom', 'json']);

export type FeedFormat = z.infer<typeof feedFormatSchema>;

export const feedFormats = feedFormatSchema.options;

export const feedFiles: Readonly<Record<FeedFormat, string>> = {
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** As readers know them. */
export const feedFormatNames: Readonly<Record<FeedFormat, string>> = {
  rss: 'RSS',
  atom: 'Atom',
  json: 'JSON Feed',
};

/** The format whose documents are called so. */
export function feedFormatOf(file: string): FeedFormat | undefined {
  return feedFormats.find((format) => feedFiles[format] === file);
}
