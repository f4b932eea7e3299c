/** A topic → the numbers of the files whose briefs show its name, as they were last published. */
import { z } from 'zod';
import type { Reader } from '../store/connect';
import { offeringsWithTopic } from './write-profiles';

const fileRow = z.object({ file: z.number() });

/** Those filed under it, and those matched with an offering that is. */
export function filesNamingTopic(reader: Reader, slug: string): number[] {
  const sql = `SELECT b.file FROM members m JOIN briefs b ON b.n = m.brief
    WHERE m.key = (SELECT id FROM keys WHERE key = ?)`;
  return [`topic:${slug}`, ...offeringsWithTopic(reader, slug)].flatMap((key) =>
    reader.all(fileRow, sql, key).map(({ file }) => file),
  );
}
