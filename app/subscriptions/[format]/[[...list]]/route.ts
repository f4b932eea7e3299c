/** The feed of any list, or of a search, in each language of feeds: the proxy leads `<list>/feed.xml` and its like here. */
import { notFound } from 'next/navigation';
import { feedFormatSchema } from '@/lib/domain/feed-format';
import { isEmptyMix, parseFeedMix } from '@/lib/domain/feed-mix';
import { parseSearchState } from '@/lib/domain/search-state';
import { sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { listName } from '@/lib/repository/list-name';
import { repository } from '@/lib/repository/open-repository';
import { listOf, parseTarget, type Target } from '@/lib/routes';
import { indexedDocument } from '@/lib/serving/indexed-document';
import { pageRevision } from '@/lib/serving/page-revision';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { site } from '@/lib/site';
import { unknownPart } from '@/lib/view/feed-builder-page';
import type { Channel } from '@/lib/view/feeds/channel';
import { listChannel } from '@/lib/view/feeds/list-channel';
import { mixChannel, partName } from '@/lib/view/feeds/mix-channel';
import { writeFeed } from '@/lib/view/feeds/write-feed';
import { searchChannel } from '@/lib/view/search-channel';

const askForWords =
  'This feed follows a search: write what it is to look for behind its address, as ?q=words.';

const askForMix =
  'This feed follows a mix of lists: write them behind its address, as ?any=topic:klas-telehealth. The page /feeds/build makes such addresses.';

type Context = { params: Promise<{ format: string; list?: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format: asked, list = [] } = await params;
  const format = feedFormatSchema.safeParse(asked);
  const path = sitePathSchema.safeParse(`/${list.join('/')}`);
  const target = path.success ? parseTarget(path.data) : undefined;
  if (!format.success || !target) notFound();
  const repo = repository();
  // What stands behind the address of a list means nothing to it.
  const isAsked = target.kind === 'search' || target.kind === 'feed-builder';
  const search = isAsked ? new URL(request.url).search : '';
  const problem = target.kind === 'feed-builder' ? findProblem(search) : undefined;
  if (problem) return plainAnswer(problem.status, problem.detail);
  const response = indexedDocument(request, {
    key: [format.data, path.data, search].join(' '),
    revision: pageRevision(repo),
    make: () => {
      const channel = repo.inOneState(() => findChannel(repo, target, search));
      return (
        channel && {
          ...writeFeed(format.data, { ...channel, hub: env().webSubHub }, env().siteUrl),
          // Searches and mixes have no end, and what they find stands in lists that search engines know.
          isIndexed: !isAsked,
        }
      );
    },
  });
  if (!response && target.kind === 'search') return plainAnswer(404, askForWords);
  return response ?? notFound();
}

function findChannel(repo: ContentRepository, target: Target, search: string): Channel | undefined {
  if (target.kind === 'search') {
    const state = parseSearchState(search);
    const found = repo.findSearchFeed(state, site.feedSize);
    return found && searchChannel(state, found);
  }
  if (target.kind === 'feed-builder') return findMix(repo, search);
  const list = listOf(target);
  const summary = list && repo.findListSummary(list);
  if (!list || !summary) return undefined;
  return listChannel({
    target,
    name: listName(repo, list),
    summary,
    briefs: repo.listNewestBriefs(list, site.feedSize),
  });
}

type Problem = { status: 400 | 404; detail: string };

function findProblem(search: string): Problem | undefined {
  const parsed = parseFeedMix(search);
  if (!parsed.ok) return { status: 400, detail: parsed.problem };
  if (isEmptyMix(parsed.mix)) return { status: 404, detail: askForMix };
  const found = repository().findMixedBriefs(parsed.mix, 0);
  return found.kind === 'unknown' ? { status: 404, detail: unknownPart(found.part) } : undefined;
}

function findMix(repo: ContentRepository, search: string): Channel | undefined {
  const parsed = parseFeedMix(search);
  const found = parsed.ok ? repo.findMixedBriefs(parsed.mix, site.feedSize) : undefined;
  if (!parsed.ok || found?.kind !== 'found') return undefined;
  return mixChannel(parsed.mix, found.briefs, (part) => partName(part, listName(repo, part)));
}
