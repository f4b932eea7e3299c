/** An expression of the search engine → the best stories that match it, each by the brief that says it best. */
import { z } from 'zod';
import type { SearchSort } from '../../domain/search-state';
import type { Reader } from '../../store/connect';
import { nearnessWeight, rankSql } from './ranking';

/** As many as are ranked, counted by facets and led to. */
export const mostHits = 1_000;

export type Expressions = { words: string; near: string | undefined };
/** Numbers of the first and last brief that may be found. */
export type Span = { first: number | undefined; last: number | undefined };

export type Hits = {
  /** Numbers of briefs, best first. */
  briefs: number[];
  /** Stories; when there are more than were ranked, briefs. */
  total: number;
};

const hitRow = z.object({ n: z.number(), score: z.number() });
const storyRow = z.object({ n: z.number(), story: z.number() });
const countRow = z.object({ count: z.number() });

const found = 'FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ?';

export function findHits(
  reader: Reader,
  { words, near }: Expressions,
  { first = 0, last = Number.MAX_SAFE_INTEGER }: Span,
  sort: SearchSort,
): Hits {
  const within = [words, first, last] as const;
  const newest =
    reader.first(hitRow, 'SELECT coalesce(max(n), 1) AS n, 0 AS score FROM briefs')?.n ?? 1;
  const ranked =
    sort === 'date'
      ? reader.all(
          hitRow,
          `SELECT rowid AS n, 0 AS score ${found} ORDER BY rowid DESC LIMIT ?`,
          ...within,
          mostHits,
        )
      : reader.all(
          hitRow,
          `SELECT rowid AS n, ${rankSql} AS score ${found} ORDER BY score, rowid DESC LIMIT ?`,
          newest,
          ...within,
          mostHits,
        );
  if (sort === 'relevance' && near !== undefined) raiseNear(reader, ranked, near, newest);
  const briefs = oneOfEachStory(
    reader,
    ranked.map(({ n }) => n),
  );
  const count =
    ranked.length < mostHits
      ? briefs.length
      : (reader.first(countRow, `SELECT count(*) AS count ${found}`, ...within)?.count ?? 0);
  return { briefs, total: count };
}

/** Words that stand side by side as they were typed lift a hit. */
function raiseNear(
  reader: Reader,
  ranked: { n: number; score: number }[],
  near: string,
  newest: number,
): void {
  const sql = `SELECT rowid AS n, ${rankSql} AS score FROM search WHERE search MATCH ? ORDER BY score LIMIT ?`;
  const lifts = new Map(
    reader
      .all(hitRow, sql, newest, near, mostHits)
      .map(({ n, score }) => [n, score * nearnessWeight]),
  );
  for (const hit of ranked) hit.score += lifts.get(hit.n) ?? 0;
  ranked.sort((a, b) => a.score - b.score || b.n - a.n);
}

function oneOfEachStory(reader: Reader, briefs: readonly number[]): number[] {
  const stories = new Map(
    reader
      .all(
        storyRow,
        'SELECT b.n, b.story FROM json_each(?) JOIN briefs b ON b.n = value',
        JSON.stringify(briefs),
      )
      .map(({ n, story }) => [n, story]),
  );
  const told = new Set<number>();
  return briefs.filter((n) => {
    const story = stories.get(n) ?? n;
    if (told.has(story)) return false;
    told.add(story);
    return true;
  });
}
