/** The sitemap as a search engine parses it: an index of documents, well-formed, elements in the order their schemas ask for. */
import { expect } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { machinePaths } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { ask } from './ask';
import { portalUrl } from './portal-url';
import { xmlParser } from './read-feed';

/** What has no date at all says none. */
const lastmod = z.iso.datetime().or(z.iso.date()).optional();

const indexSchema = z.object({
  sitemapindex: z.strictObject({
    '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
    sitemap: z.array(z.strictObject({ loc: z.url(), lastmod })),
  }),
});

const urlSchema = z.strictObject({
  loc: z.url(),
  lastmod,
  'image:image': z.strictObject({ 'image:loc': z.url() }).optional(),
});

const sitemapSchema = z.object({
  urlset: z.strictObject({
    '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
    '@xmlns:image': z.literal('http://www.google.com/schemas/sitemap-image/1.1'),
    url: z.array(urlSchema),
  }),
});

export type SitemapUrl = z.infer<typeof urlSchema>;

/** All documents but that of news. `origin` is that of another server than the portal under test. */
export async function readSitemap(origin = portalUrl()): Promise<SitemapUrl[]> {
  const urls: SitemapUrl[] = [];
  for (const { loc, lastmod } of await readSitemapIndex(origin)) {
    if (loc.endsWith('/news.xml')) continue;
    const text = await readXml(new URL(loc).pathname, origin);
    expect(text).not.toMatch(/<lastmod>[^<]*<\/lastmod><loc>/);
    const listed = sitemapSchema.parse(xmlParser.parse(text)).urlset.url;
    const newest = listed
      .flatMap((url) => url.lastmod ?? [])
      .sort()
      .at(-1);
    expect(lastmod).toBe(newest);
    urls.push(...listed);
  }
  return urls;
}

async function readSitemapIndex(
  origin = portalUrl(),
): Promise<{ loc: string; lastmod?: string | undefined }[]> {
  const text = await readXml(href(machinePaths.sitemap), origin);
  return indexSchema.parse(xmlParser.parse(text)).sitemapindex.sitemap;
}

async function readXml(path: string, origin: string): Promise<string> {
  const answer = await ask(path, { origin });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(XMLValidator.validate(answer.text)).toBe(true);
  return answer.text;
}
