/** The RSS feed of a list as a feed reader parses it: well-formed XML of the shape every reader relies on. */
import { expect } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { href, rssPath, type Target } from '@/lib/routes';
import { type Answer, ask } from './ask';

const repeated = new Set(['item', 'category', 'dc:creator', 'url']);

export const xmlParser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => repeated.has(name),
});

const itemSchema = z.strictObject({
  title: z.string().min(1),
  link: z.url(),
  guid: z.strictObject({
    '@isPermaLink': z.literal('false'),
    '#text': z.string().startsWith('tag:'),
  }),
  pubDate: z.string().optional(),
  'dc:creator': z.array(z.string()).optional(),
  category: z.array(z.strictObject({ '@domain': z.url(), '#text': z.string() })).optional(),
  description: z.string(),
  'content:encoded': z.string(),
});

const feedSchema = z.object({
  rss: z.looseObject({
    '@version': z.literal('2.0'),
    channel: z.looseObject({
      title: z.string().min(1),
      link: z.url(),
      description: z.string().min(1),
      lastBuildDate: z.string().optional(),
      'atom:link': z.strictObject({
        '@href': z.url(),
        '@rel': z.literal('self'),
        '@type': z.literal('application/rss+xml'),
      }),
      item: z.array(itemSchema).default([]),
    }),
  }),
});

export type ReadFeed = { answer: Answer; channel: z.infer<typeof feedSchema>['rss']['channel'] };

/** `origin` is that of another server than the portal under test. */
export async function readFeed(target: Target, origin?: string): Promise<ReadFeed> {
  return readFeedAt(href(rssPath(target)), origin);
}

export async function readFeedAt(address: string, origin?: string): Promise<ReadFeed> {
  const answer = await ask(address, origin === undefined ? {} : { origin });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
  expect(XMLValidator.validate(answer.text)).toBe(true);
  return { answer, channel: feedSchema.parse(xmlParser.parse(answer.text)).rss.channel };
}
