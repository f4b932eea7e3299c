/** The RSS feed of any list, or of a search: the proxy leads `<list>/feed.xml` here. */
import { notFound } from 'next/navigation';
import { parseSearchState } from '@/lib/domain/search-state';
import { sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { listName } from '@/lib/repository/list-name';
import { repository } from '@/lib/repository/open-repository';
import { href, listOf, parseTarget, rssPath, sitePath, type Target } from '@/lib/routes';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { site } from '@/lib/site';
import { type Channel, rss } from '@/lib/view/rss';
import { searchChannel } from '@/lib/view/search-channel';

const askForWords =
  'This feed follows a search: write what it is to look for behind its address, as ?q=words.';

type Context = { params: Promise<{ list?: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = sitePathSchema.safeParse(`/${((await params).list ?? []).join('/')}`);
  const target = path.success ? parseTarget(path.data) : undefined;
  const repo = repository();
  const { search } = new URL(request.url);
  const channel = target && repo.inOneState(() => findChannel(repo, target, search));
  if (!channel && target?.kind === 'search') return plainAnswer(404, askForWords);
  if (!channel) notFound();
  return conditionalResponse(request, {
    body: rss(channel, env().siteUrl),
    contentType: 'application/rss+xml; charset=utf-8',
    modified: channel.modified,
    // Searches have no end, and what they find stands in lists that search engines know.
    isIndexed: target?.kind !== 'search',
  });
}

function findChannel(repo: ContentRepository, target: Target, search: string): Channel | undefined {
  if (target.kind === 'search') {
    const state = parseSearchState(search);
    const found = repo.findSearchFeed(state, site.feedSize);
    return found && searchChannel(state, found);
  }
  const list = listOf(target);
  const summary = list && repo.findListSummary(list);
  if (!list || !summary) return undefined;
  const name = listName(repo, list);
  return {
    title: list.kind === 'site' ? site.name : `${name} · ${site.name}`,
    description: list.kind === 'site' ? site.description : `Newest briefs: ${name}.`,
    href: href(sitePath(target)),
    feedHref: href(rssPath(target)),
    modified: summary.modified,
    briefs: repo.listNewestBriefs(list, site.feedSize),
  };
}
