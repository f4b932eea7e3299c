/** The lists that a crawl came to → how many briefs each of them holds by the index, its pages, its feed and the search. */
import { z } from 'zod';
import { sitePathSchema } from '@/lib/domain/site-path';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { feedPath, href, listOf, pagePath, parseTarget, type Target } from '@/lib/routes';
import type { CountedList } from './judge-counts';
import type { PageFacts } from './page-facts';

const feedSchema = z.object({ items: z.array(z.object({ url: z.url() })) });
const foundSchema = z.object({ total: z.number() });

/** `pages` are those of the crawl, by their paths. */
export async function countLists(
  origin: string,
  repository: ContentRepository,
  pages: ReadonlyMap<string, PageFacts>,
): Promise<CountedList[]> {
  const lists: CountedList[] = [];
  for (const [at, { text }] of pages) {
    const target = parseTarget(sitePathSchema.parse(decodeURI(at)));
    const list = target && listOf(target);
    const count = list && repository.findListSummary(list)?.count;
    if (!target || !list || count === undefined) continue;
    lists.push({
      path: at,
      count,
      walked: walk(repository, pages, target),
      text,
      fed: await askFeed(origin, target),
      searched: await askSearch(origin, repository, target),
    });
  }
  return lists;
}

/** What all pages of a list name; hubs, concepts and the like show a choice of it, and lead to the whole by other lists. */
function walk(
  repository: ContentRepository,
  pages: ReadonlyMap<string, PageFacts>,
  target: Target,
): string[] | undefined {
  const count = repository.countPages(target);
  if (count === undefined) return undefined;
  return Array.from({ length: count }, (_, at) => href(pagePath(target, at + 1))).flatMap(
    (at) => pages.get(at)?.listed ?? [],
  );
}

async function askFeed(origin: string, target: Target): Promise<string[]> {
  const answer = await fetch(origin + href(feedPath(target, 'json')));
  if (!answer.ok) return [];
  const { items } = feedSchema.parse(await answer.json());
  return items.map(({ url }) => new URL(url).pathname);
}

async function askSearch(
  origin: string,
  repository: ContentRepository,
  target: Target,
): Promise<number | undefined> {
  // What is typed means a concept of that name as well.
  if (target.kind === 'topic' && repository.findConcept(target.topic)) return undefined;
  const query = searchQuery(target);
  if (!query) return undefined;
  const answer = await fetch(`${origin}/api/search?${new URLSearchParams(query)}`);
  return foundSchema.parse(await answer.json()).total;
}

function searchQuery(target: Target): Record<string, string> | undefined {
  switch (target.kind) {
    case 'community':
      return { community: target.community };
    case 'topic':
      return { q: `topic:${target.topic}` };
    case 'concept':
      return { topic: target.concept };
    case 'source':
      return { source: target.host };
    case 'curator':
      return { q: `curator:${target.curator}` };
    default:
      return undefined;
  }
}
