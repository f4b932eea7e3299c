/** The RSS feed of any list: the proxy leads `<list>/feed.xml` here. */
import { notFound } from 'next/navigation';
import { sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import { listName } from '@/lib/repository/list-name';
import { repository } from '@/lib/repository/open-repository';
import { listOf, parseTarget, rssPath, sitePath } from '@/lib/routes';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { site } from '@/lib/site';
import { rss } from '@/lib/view/rss';

type Context = { params: Promise<{ list?: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = sitePathSchema.safeParse(`/${((await params).list ?? []).join('/')}`);
  const target = path.success ? parseTarget(path.data) : undefined;
  const list = target && listOf(target);
  const summary = list && repository().findListSummary(list);
  if (!target || !list || !summary) notFound();
  const name = listName(repository(), list);
  const channel = {
    title: list.kind === 'site' ? site.name : `${name} · ${site.name}`,
    description: list.kind === 'site' ? site.description : `Newest briefs: ${name}.`,
    path: sitePath(target),
    feedPath: rssPath(target),
    modified: summary.modified,
    briefs: repository().listNewestBriefs(list, site.feedSize),
  };
  return conditionalResponse(request, {
    body: rss(channel, env().siteUrl),
    contentType: 'application/rss+xml; charset=utf-8',
    modified: summary.modified,
  });
}
