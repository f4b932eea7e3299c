/** First visits to pages of each kind: the time from the question to the last byte of a page that nobody asked for before. */
import type { Archive } from './archive';
import { deepPages, everyPage, pagesOfKind } from './pages';
import { type Portal, withPortal, withRepository } from './portal';
import { amount, atMost, type Row } from './row';
import { median, percentile } from './statistics';
import { timeQueries } from './time-queries';

/** Different pages of a kind. */
const most = { brief: 300, hub: 30, topic: 200, deep: 50 };
const frontVisits = 20;
/** Between two visits to the front page, so that it is kept no more. */
const between = 40;
const warmUps = 40;

/** Next to no memory and no disk for pages: none of them can come from the cache. */
const coldCache = { PORTAL_PAGE_CACHE_MB: '1', PORTAL_PAGE_CACHE_DISK_MB: '0' };

export async function measureVisits(archive: Archive): Promise<Row[]> {
  const { brief, queries, hub, topic, front, deep, deepest } = await firstVisits(archive);
  const warm = `${warmUps} other briefs and as many sources were visited before`;
  return [
    visitRow('brief, first visit, p95', brief, 60, warm),
    atMost(
      'of which queries, p95',
      percentile(queries, 0.95),
      'ms',
      3,
      `p50 ${amount(median(queries), 'ms')}; the queries of a page and of the proxy before it, asked of the same index in another process, each brief once`,
    ),
    visitRow('hub, first visit, p95', hub, 100, warm),
    visitRow('topic, first visit, p95', topic, 100, warm),
    visitRow('front page, first visit, p95', front, 100, `${between} other pages between two`),
    visitRow(`deep page \`${deepest}\` and those before it, first visit, p95`, deep, 100, warm),
  ];
}

/** Milliseconds of each visit, by kind of page. */
export function firstVisits(archive: Archive) {
  return withPortal(archive, coldCache, async (portal) => {
    const { pages, queries } = withRepository(archive, (repository) => {
      const all = everyPage(repository);
      const briefs = pagesOfKind(repository, all, 'brief', most.brief + warmUps);
      const pages = {
        warmUp: [...briefs.splice(0, warmUps), ...pagesOfKind(repository, all, 'source', warmUps)],
        brief: briefs,
        hub: pagesOfKind(repository, all, 'community', most.hub),
        topic: pagesOfKind(repository, all, 'topic', most.topic),
        deep: deepPages(repository, most.deep),
      };
      return { pages, queries: timeQueries(repository, briefs) };
    });
    await timedVisits(portal, pages.warmUp);
    return {
      queries,
      brief: await timedVisits(portal, pages.brief),
      hub: await timedVisits(portal, pages.hub),
      topic: await timedVisits(portal, pages.topic),
      deep: await timedVisits(portal, pages.deep),
      deepest: pages.deep[0] ?? '',
      front: await frontPage(portal, pages.brief),
    };
  });
}

function visitRow(what: string, times: readonly number[], goal: number, how: string): Row {
  const at = (share: number) => percentile(times, share);
  const counted = `p50 ${amount(at(0.5), 'ms')}, slowest ${amount(at(1), 'ms')} of ${times.length} visits`;
  return atMost(what, at(0.95), 'ms', goal, `${counted}, one at a time; ${how}`);
}

async function frontPage(portal: Portal, others: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < frontVisits; round += 1) {
    times.push(...(await timedVisits(portal, ['/'])));
    const start = (round * between) % Math.max(1, others.length - between);
    await timedVisits(portal, others.slice(start, start + between));
  }
  return times;
}

/** Milliseconds of each page that had to be made. */
async function timedVisits(portal: Portal, pages: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const page of pages) {
    const { status, isKept, milliseconds } = await portal.visit(page);
    if (status === 200 && !isKept) times.push(milliseconds);
  }
  return times;
}
