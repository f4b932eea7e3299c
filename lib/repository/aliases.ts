/** Everything that leads from an old path, for the ledger: what documents, redirects.yml and the journal claim. */
import { z } from 'zod';
import { sitePathSchema } from '../domain/site-path';
import { claimRank } from '../store/claim-rank';
import type { Reader } from '../store/connect';
import type { AliasClaim, AliasQueries, Claimant, LedgerEntry } from './alias-queries';

/** Other spellings of a page, and what older generations made of every slug, are rules and no entries. */
const toldRanks = [
  claimRank.feedRedirect,
  claimRank.alias,
  claimRank.redirect,
  claimRank.renamed,
  claimRank.gone,
].join(', ');
/** Keys of rules do not begin as a path does. */
const told = `rank IN (${toldRanks}) AND key >= '/' AND key < '0'`;

/** Several claims on one path that do not all lead to one place. */
const conflicting = `SELECT key FROM claims WHERE ${told}
  GROUP BY key HAVING count(DISTINCT coalesce(nullif(target, ''), brief)) > 1`;

export function aliasQueries(reader: Reader): AliasQueries {
  return {
    count: () => countEntries(reader),
    list: (after, limit, onlyConflicts) => listEntries(reader, after, limit, onlyConflicts),
  };
}

const countRow = z.object({ paths: z.number(), conflicts: z.number() });

function countEntries(reader: Reader) {
  const sql = `SELECT (SELECT count(DISTINCT key) FROM claims WHERE ${told}) AS paths,
    (SELECT count(*) FROM (${conflicting})) AS conflicts`;
  return reader.first(countRow, sql) ?? { paths: 0, conflicts: 0 };
}

const keyRow = z.object({ key: z.string() });
const claimRow = z.object({
  key: z.string(),
  rank: z.number(),
  document: z.number(),
  path: sitePathSchema.nullable(),
  title: z.string().nullable(),
});

function listEntries(
  reader: Reader,
  after: string,
  limit: number,
  onlyConflicts: boolean,
): LedgerEntry[] {
  const keys = onlyConflicts
    ? `SELECT key FROM (${conflicting}) WHERE key > ? ORDER BY key LIMIT ?`
    : `SELECT DISTINCT key FROM claims WHERE key > ? AND ${told} ORDER BY key LIMIT ?`;
  const entries = new Map<string, AliasClaim[]>(
    reader.all(keyRow, keys, after, limit).map(({ key }) => [key, []]),
  );
  const sql = `SELECT c.key, c.rank, c.document, coalesce(nullif(c.target, ''), b.path) AS path,
      b.summary ->> 'title' AS title
    FROM json_each(?) JOIN claims c ON c.key = value LEFT JOIN briefs b ON b.n = c.brief
    ORDER BY c.key, c.rank, c.brief DESC, c.document, c.target`;
  for (const row of reader.all(claimRow, sql, JSON.stringify([...entries.keys()]))) {
    entries.get(row.key)?.push(claimOf(row));
  }
  return [...entries].map(([key, claims]) => ({ key, claims }));
}

function claimOf({ rank, document, path, title }: z.infer<typeof claimRow>): AliasClaim {
  return {
    by: claimantOf(rank, document),
    to: path ?? undefined,
    title: document === 0 ? undefined : (title ?? undefined),
  };
}

/** `document` is 0 for what no document claims. */
export function claimantOf(rank: number, document: number): Claimant {
  if (document !== 0) return 'document';
  if (rank >= claimRank.renamed) return 'journal';
  return rank === claimRank.redirect || rank === claimRank.feedRedirect ? 'redirects' : 'page';
}
