/** A feed of a list as a feed reader parses it: of the shape every reader relies on, in each of its languages. */
import { expect } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { feedPath, href, type Target } from '@/lib/routes';
import { type Answer, ask } from './ask';

const repeated = new Set([
  'sitemap',
  'item',
  'entry',
  'category',
  'dc:creator',
  'url',
  'author',
  'link',
]);

export const xmlParser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name, path) =>
    repeated.has(name) && path !== 'rss.channel.link' && path !== 'rss.channel.item.link',
});

const pictureSchema = z.strictObject({ '@url': z.url(), '@medium': z.literal('image') });

const itemSchema = z.strictObject({
  title: z.string().min(1),
  link: z.url(),
  guid: z.strictObject({
    '@isPermaLink': z.literal('false'),
    '#text': z.string().startsWith('tag:'),
  }),
  pubDate: z.string().optional(),
  'dc:creator': z.array(z.string()).optional(),
  'dc:source': z.url().optional(),
  category: z.array(z.strictObject({ '@domain': z.url(), '#text': z.string() })).optional(),
  description: z.string(),
  'content:encoded': z.string(),
  'media:content': pictureSchema,
});

const rssSchema = z.object({
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

const linkSchema = z.object({ '@rel': z.string(), '@href': z.url() });

const atomSchema = z.object({
  feed: z.looseObject({
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: z.string().startsWith('tag:'),
    title: z.string().min(1),
    updated: z.iso.datetime(),
    link: z.array(linkSchema),
    entry: z
      .array(
        z.object({
          id: z.string().startsWith('tag:'),
          title: z.string().min(1),
          updated: z.iso.datetime(),
          published: z.iso.datetime().optional(),
          link: z.array(linkSchema).min(1),
          content: z.strictObject({ '@type': z.literal('html'), '#text': z.string() }),
        }),
      )
      .default([]),
  }),
});

const jsonSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('tag:'),
      url: z.url(),
      external_url: z.url().optional(),
      title: z.string().min(1),
      content_html: z.string(),
      summary: z.string().min(1).optional(),
      image: z.url(),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime().optional(),
      authors: z.array(z.strictObject({ name: z.string(), url: z.url() })).optional(),
      tags: z.array(z.string()),
    }),
  ),
});

export type ReadFeed = { answer: Answer; channel: z.infer<typeof rssSchema>['rss']['channel'] };

/** `origin` is that of another server than the portal under test. */
export async function readFeed(target: Target, origin?: string): Promise<ReadFeed> {
  return readFeedAt(href(feedPath(target)), origin);
}

export async function readFeedAt(address: string, origin?: string): Promise<ReadFeed> {
  const answer = await askForFeed(address, 'application/rss+xml', origin);
  expect(XMLValidator.validate(answer.text)).toBe(true);
  return { answer, channel: rssSchema.parse(xmlParser.parse(answer.text)).rss.channel };
}

export async function readAtom(address: string): Promise<z.infer<typeof atomSchema>['feed']> {
  const answer = await askForFeed(address, 'application/atom+xml');
  expect(XMLValidator.validate(answer.text)).toBe(true);
  return atomSchema.parse(xmlParser.parse(answer.text)).feed;
}

export async function readJsonFeed(address: string): Promise<z.infer<typeof jsonSchema>> {
  const answer = await askForFeed(address, 'application/feed+json');
  return jsonSchema.parse(JSON.parse(answer.text));
}

async function askForFeed(address: string, type: string, origin?: string): Promise<Answer> {
  const answer = await ask(address, origin === undefined ? {} : { origin });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`);
  return answer;
}
