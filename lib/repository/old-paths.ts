/** What lived at a path before: one look-up by its folded key finds the strongest claim on it. */
import { z } from 'zod';
import { sitePathSchema } from '../domain/site-path';
import type { Reader } from '../store/connect';
import type { OldPath } from './alias-queries';
import { claimantOf } from './aliases';

const claimRow = z.object({
  rank: z.number(),
  document: z.number(),
  path: sitePathSchema.nullable(),
});

const strongest = `SELECT c.rank, c.document, coalesce(nullif(c.target, ''), b.path) AS path
  FROM claims c LEFT JOIN briefs b ON b.n = c.brief
  WHERE c.key = ? ORDER BY c.rank, c.brief DESC, c.document, c.target LIMIT 1`;

export function findOldPath(reader: Reader, key: string): OldPath | undefined {
  const claim = reader.first(claimRow, strongest, key);
  if (!claim) return undefined;
  const by = claimantOf(claim.rank, claim.document);
  return claim.path === null ? { kind: 'gone', by } : { kind: 'moved', to: claim.path, by };
}
