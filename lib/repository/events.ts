/** Briefs that announce an event whose start is known. */
import { z } from 'zod';
import type { Slug } from '../domain/slug';
import type { Reader } from '../store/connect';
import type { StoredBrief } from './answers';
import { briefRow, selectBriefs, storedBrief } from './read-brief';

/** Briefs of one story that begin at one time announce one event: the newest speaks. */
function selectEvents(where: string): string {
  return `${selectBriefs} JOIN (
      SELECT max(e.brief) AS brief, e.start FROM events e JOIN briefs o ON o.n = e.brief ${where}
      GROUP BY o.story, e.start ORDER BY e.start DESC, max(e.brief) DESC LIMIT ?
    ) e ON e.brief = b.n ORDER BY e.start DESC, b.n DESC`;
}

export function listEvents(
  reader: Reader,
  community: Slug | undefined,
  limit: number,
): StoredBrief[] {
  const rows =
    community === undefined
      ? reader.all(briefRow, selectEvents(''), limit)
      : reader.all(briefRow, selectEvents('WHERE e.community = ?'), community, limit);
  return rows.map(storedBrief);
}

const anyRow = z.object({ brief: z.number() });

export function hasEvents(reader: Reader, community: Slug | undefined): boolean {
  const select = 'SELECT brief FROM events';
  const row =
    community === undefined
      ? reader.first(anyRow, `${select} LIMIT 1`)
      : reader.first(anyRow, `${select} WHERE community = ? LIMIT 1`, community);
  return row !== undefined;
}
