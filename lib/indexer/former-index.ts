/** What an index published whose place another one takes, whatever its version. */
import { z } from 'zod';
import { sitePathSchema } from '../domain/site-path';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { settledOf } from './gather-cluster';
import { type PublishedBrief, publishedBrief, publishedFileSchema } from './published-brief';

const publishedRow = z.object({
  id: z.number(),
  file: z.string(),
  path: sitePathSchema.nullable(),
});
const keptRow = z.object({ kept: jsonColumn(publishedFileSchema) });

/**
 * What still is on its path in its file is taken from what is `present`: reading the rest is what takes time. An index
 * of a version that cannot be asked published nothing that anybody knows of.
 */
export function publishedIn(reader: Reader, present: readonly PublishedBrief[]): PublishedBrief[] {
  try {
    return readPublished(reader, present);
  } catch {
    return [];
  }
}

function readPublished(reader: Reader, present: readonly PublishedBrief[]): PublishedBrief[] {
  const presentOf = new Map(present.map((brief) => [brief.file, brief]));
  const rows = reader.all(
    publishedRow,
    `SELECT f.id, f.file, b.path FROM files f LEFT JOIN briefs b ON b.file = f.id
     WHERE b.path IS NOT NULL OR f.kind = 'withdrawn' ORDER BY f.file`,
  );
  return rows.flatMap(({ id, file, path }) => {
    const same = presentOf.get(file);
    if (same && same.paths.path === path) return [same];
    const row = reader.first(keptRow, 'SELECT kept FROM files WHERE id = ?', id);
    return (row && publishedBrief(row.kept, settledOf(reader, id))) ?? [];
  });
}
