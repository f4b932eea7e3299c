/** The part of the sitemap that names briefs: in the order of their numbers, a thousand rows at a time. */
import { z } from 'zod';
import { pictureSchema } from '../domain/picture';
import { maySearchEnginesShow } from '../domain/search-engine-policy';
import { sitePathSchema } from '../domain/site-path';
import { partSize } from '../domain/sitemap-part';
import { site } from '../site';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { dateColumn } from './read-brief';
import type { ListedPart, SitemapEntry } from './sitemap-queries';

/** Less than the number of any brief. */
const beforeAll = Number.MIN_SAFE_INTEGER;

const partRow = z.object({ last: z.number().nullable(), modified: dateColumn });

/** So many rows are read at once: a document of any length takes the memory of these. */
const rowsAtOnce = 1_000;

/** Briefs are numbered by date: a part that is full changes only with its briefs. */
export function listBriefParts(reader: Reader): ListedPart[] {
  const sql = `SELECT max(n) AS last, max(modified) AS modified
    FROM (SELECT n, modified FROM briefs WHERE n > ? ORDER BY n LIMIT ${partSize})`;
  const parts: ListedPart[] = [];
  let after = beforeAll;
  for (;;) {
    const row = reader.first(partRow, sql, after);
    if (!row || row.last === null) return parts;
    parts.push({ kind: 'briefs', part: parts.length + 1, modified: row.modified });
    after = row.last;
  }
}

const briefRow = z.object({
  n: z.number(),
  path: sitePathSchema,
  modified: dateColumn,
  words: z.number(),
  picture: jsonColumn(pictureSchema).nullable(),
});

/** Of the part that begins at this place. */
export function* readBriefs(reader: Reader, first: number): Generator<SitemapEntry[], void> {
  const sql = `SELECT n, path, modified, detail ->> 'words' AS words, summary -> '$.picture' AS picture
    FROM briefs WHERE n > ? ORDER BY n LIMIT ?`;
  let after = numberBefore(reader, first);
  for (let left = partSize; after !== undefined && left > 0; left -= rowsAtOnce) {
    const rows = reader.all(briefRow, sql, after, Math.min(left, rowsAtOnce));
    const shown = rows
      .filter(({ words }) =>
        maySearchEnginesShow({ kind: 'brief', words }, site.showsWordlessBriefs),
      )
      .map(({ path, modified, picture }) => ({ path, modified, picture: picture ?? undefined }));
    if (shown.length > 0) yield shown;
    after = rows.at(-1)?.n;
  }
}

const numberRow = z.object({ n: z.number() });

/** Of the brief before the one at this place. */
function numberBefore(reader: Reader, place: number): number | undefined {
  if (place === 0) return beforeAll;
  const sql = 'SELECT n FROM briefs ORDER BY n LIMIT 1 OFFSET ?';
  return reader.first(numberRow, sql, place - 1)?.n;
}
