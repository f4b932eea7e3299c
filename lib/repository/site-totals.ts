/** How many distinct sources, topics and curators the briefs of the whole site have. */
import { z } from 'zod';
import type { Reader } from '../store/connect';
import type { SiteTotals } from './answers';

const totalsRow = z.object({ sources: z.number(), topics: z.number(), curators: z.number() });

const counted = (kind: string) =>
  `(SELECT count(*) FROM lists WHERE list >= '${kind}:' AND list < '${kind};' AND count > 0)`;

export function findSiteTotals(reader: Reader): SiteTotals {
  const none = { sources: 0, topics: 0, curators: 0 };
  const sql = `SELECT ${counted('source')} AS sources, ${counted('topic')} AS topics, ${counted('curator')} AS curators`;
  return reader.first(totalsRow, sql) ?? none;
}
