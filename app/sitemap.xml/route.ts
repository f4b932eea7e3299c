/** Names the documents that list every page a search engine may show. */
import { connection } from 'next/server';
import { newsSince } from '@/app/_data/news-since';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { indexedDocument } from '@/lib/serving/indexed-document';
import { pageRevision } from '@/lib/serving/page-revision';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { sitemapIndex } from '@/lib/view/sitemap';

export async function GET(request: Request): Promise<Response> {
  // Not at build time: there is no content then.
  await connection();
  const repo = repository();
  const since = newsSince(repo);
  const response = indexedDocument(request, {
    key: `sitemap ${since}`,
    revision: pageRevision(repo),
    make: () => {
      const { parts, hasNews } = repo.inOneState(() => ({
        parts: repo.sitemap.listParts(),
        hasNews: repo.sitemap.listNews(since).length > 0,
      }));
      return {
        body: sitemapIndex(parts, hasNews, env().siteUrl),
        contentType: 'application/xml; charset=utf-8',
      };
    },
  });
  return response ?? plainAnswer(404, 'There is no sitemap.');
}
