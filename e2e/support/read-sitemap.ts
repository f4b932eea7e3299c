/** The sitemap as a search engine parses it: well-formed, elements in the order its schema asks for. */
import { expect } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { href, machinePaths } from '@/lib/routes';
import { ask } from './ask';
import { xmlParser } from './read-feed';

const sitemapSchema = z.object({
  urlset: z.strictObject({
    '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
    // What has no date at all says none.
    url: z.array(
      z.strictObject({ loc: z.url(), lastmod: z.iso.datetime().or(z.iso.date()).optional() }),
    ),
  }),
});

export type SitemapUrl = z.infer<typeof sitemapSchema>['urlset']['url'][number];

/** `origin` is that of another server than the portal under test. */
export async function readSitemap(origin?: string): Promise<SitemapUrl[]> {
  const answer = await ask(href(machinePaths.sitemap), origin === undefined ? {} : { origin });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(XMLValidator.validate(answer.text)).toBe(true);
  expect(answer.text).not.toMatch(/<lastmod>[^<]*<\/lastmod><loc>/);
  return sitemapSchema.parse(xmlParser.parse(answer.text)).urlset.url;
}
