/** Writes what the search finds briefs by, from their rows. */
import type { Writer } from '../store/connect';

/**
 * All in one statement, newest last: with statements between them, or a statement for each, the search writes what it
 * gathered after every brief, which takes four times as long.
 */
export function writeWords(writer: Writer, briefs: readonly number[]): void {
  writer.prepare(
    `INSERT INTO search (rowid, title, topics, source, teaser, body)
     SELECT b.n, b.summary ->> 'title',
       coalesce((SELECT group_concat(value ->> 'label', '. ') FROM json_each(b.summary, '$.topics')), ''),
       coalesce(b.summary ->> '$.source.name', ''), b.summary ->> 'teaser', f.words
     FROM json_each(?) AS number JOIN briefs b ON b.n = number.value JOIN files f ON f.id = b.file
     ORDER BY b.n`,
  )(JSON.stringify(briefs));
}
