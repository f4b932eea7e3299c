/** Every page that a search engine may show. */
import { connection } from 'next/server';
import { env } from '@/lib/env';
import type { ContentRepository, SitemapEntry } from '@/lib/repository/content-repository';
import { repository } from '@/lib/repository/open-repository';
import { sitePath, type Target } from '@/lib/routes';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { sitemap } from '@/lib/view/sitemap';

/** Pages that are there whatever the content; they change when anything does. */
const fixed: Target[] = [
  { kind: 'front' },
  { kind: 'communities' },
  { kind: 'topics' },
  { kind: 'sources' },
  { kind: 'curators' },
  { kind: 'offerings' },
  { kind: 'feeds' },
];

export async function GET(request: Request): Promise<Response> {
  // Not at build time: there is no content then.
  await connection();
  const repo = repository();
  return conditionalResponse(request, {
    body: sitemap(
      repo.inOneState(() => listEntries(repo)),
      env().siteUrl,
    ),
    contentType: 'application/xml; charset=utf-8',
  });
}

function listEntries(repo: ContentRepository): SitemapEntry[] {
  const modified = repo.findListSummary({ kind: 'site' })?.modified;
  return [
    ...fixed.map((target) => ({ path: sitePath(target), modified })),
    ...repo.listSitemapEntries(),
  ];
}
