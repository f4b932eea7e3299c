/** One document of the sitemap: pages of one kind, or the news. */
import { newsSince } from '@/app/_data/news-since';
import { newsSitemapFile, parseSitemapFile } from '@/lib/domain/sitemap-part';
import { env } from '@/lib/env';
import { repository } from '@/lib/repository/open-repository';
import { indexedDocument } from '@/lib/serving/indexed-document';
import { pageRevision } from '@/lib/serving/page-revision';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { streamedDocument } from '@/lib/serving/streamed-document';
import { newsSitemap, sitemapParts } from '@/lib/view/sitemap';

const contentType = 'application/xml; charset=utf-8';

type Context = { params: Promise<{ file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  if (file === newsSitemapFile) return answerNews(request);
  const part = parseSitemapFile(file);
  const repo = repository();
  const response =
    part &&
    streamedDocument(request, {
      revision: pageRevision(repo),
      state: `${file} ${repo.findRevision()} ${env().siteUrl}`,
      contentType,
      parts: () => sitemapParts(repo.sitemap.readPart(part), env().siteUrl),
    });
  return response ?? plainAnswer(404, 'The sitemap has no such part: see /sitemap.xml.');
}

function answerNews(request: Request): Response {
  const repo = repository();
  const since = newsSince(repo);
  const response = indexedDocument(request, {
    key: `news ${since}`,
    revision: pageRevision(repo),
    make: () => {
      const news = repo.sitemap.listNews(since);
      return news.length === 0
        ? undefined
        : { body: newsSitemap(news, env().siteUrl), contentType };
    },
  });
  return response ?? plainAnswer(404, 'No brief was curated in the last two days.');
}
