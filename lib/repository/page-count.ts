/** How many pages a target has; undefined when nothing of that name lives here. */
import { z } from 'zod';
import { listOf, type Target } from '../routes';
import { site } from '../site';
import type { Reader } from '../store/connect';
import { findListSummary } from './briefs';

export function countPages(reader: Reader, target: Target): number | undefined {
  const list = listOf(target);
  if (list === undefined) return countIndexPages(reader, target);
  const summary = findListSummary(reader, list);
  if (summary) {
    const pages = Math.max(1, Math.ceil(summary.count / site.pageSize));
    return target.kind === 'scheme' ? Math.max(pages, countTopicPages(reader, target)) : pages;
  }
  return target.kind === 'place' && isBrief(reader, target.path) ? 1 : undefined;
}

const countRow = z.object({ count: z.number() });

/** Kinds of lists that an index has one name for each of. */
const indexedLists: Partial<Record<Target['kind'], string>> = {
  sources: 'source',
  curators: 'curator',
  offerings: 'offering',
};

function countIndexPages(reader: Reader, { kind }: Target): number {
  const indexed = indexedLists[kind];
  if (indexed === undefined) return 1;
  const row = reader.first(
    countRow,
    'SELECT count(*) AS count FROM lists WHERE list >= ? AND list < ?',
    `${indexed}:`,
    `${indexed};`,
  );
  return Math.max(1, Math.ceil((row?.count ?? 0) / site.indexPageSize));
}

/** The pages of a scheme carry its vocabulary besides its briefs. */
function countTopicPages(reader: Reader, { scheme }: { scheme: string }): number {
  const sql = 'SELECT count(*) AS count FROM topics WHERE scheme_slug = ?';
  return Math.ceil((reader.first(countRow, sql, scheme)?.count ?? 0) / site.indexPageSize);
}

const oneRow = z.object({ one: z.literal(1) });

function isBrief(reader: Reader, path: string): boolean {
  return reader.first(oneRow, 'SELECT 1 AS one FROM briefs WHERE path = ?', path) !== undefined;
}
