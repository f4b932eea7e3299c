/** The RSS feed of any list: the proxy leads `<list>/feed.xml` here. */
import { notFound } from 'next/navigation';
import { sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { listName } from '@/lib/repository/list-name';
import { repository } from '@/lib/repository/open-repository';
import { listOf, parseTarget, rssPath, sitePath, type Target } from '@/lib/routes';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { site } from '@/lib/site';
import { type Channel, rss } from '@/lib/view/rss';

type Context = { params: Promise<{ list?: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = sitePathSchema.safeParse(`/${((await params).list ?? []).join('/')}`);
  const target = path.success ? parseTarget(path.data) : undefined;
  const repo = repository();
  const channel = target && repo.inOneState(() => findChannel(repo, target));
  if (!channel) notFound();
  return conditionalResponse(request, {
    body: rss(channel, env().siteUrl),
    contentType: 'application/rss+xml; charset=utf-8',
    modified: channel.modified,
  });
}

function findChannel(repo: ContentRepository, target: Target): Channel | undefined {
  const list = listOf(target);
  const summary = list && repo.findListSummary(list);
  if (!list || !summary) return undefined;
  const name = listName(repo, list);
  return {
    title: list.kind === 'site' ? site.name : `${name} · ${site.name}`,
    description: list.kind === 'site' ? site.description : `Newest briefs: ${name}.`,
    path: sitePath(target),
    feedPath: rssPath(target),
    modified: summary.modified,
    briefs: repo.listNewestBriefs(list, site.feedSize),
  };
}
