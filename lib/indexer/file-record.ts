/** A file as the index keeps it, under the number that the index gave it. */
import { z } from 'zod';
import { type KeptFile, keptFileSchema } from '../ingest/kept-file';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';

export type FileRecord = { id: number; kept: KeptFile };

const keptColumn = jsonColumn(keptFileSchema);
const recordRow = z.object({ id: z.number(), kept: keptColumn });

export function findRecord(reader: Reader, id: number): FileRecord | undefined {
  return reader.first(recordRow, 'SELECT id, kept FROM files WHERE id = ?', id);
}

const storedRow = z.object({
  id: z.number(),
  /** JSON of a `KeptFile`: the same bytes only for a file that gives the same. */
  kept: z.string(),
  /** Those of the body of a brief. */
  words: z.string().nullable(),
});

type StoredFile = z.infer<typeof storedRow>;

export function findStoredFile(reader: Reader, file: string): StoredFile | undefined {
  return reader.first(storedRow, 'SELECT id, kept, words FROM files WHERE file = ?', file);
}

export function parseKept(kept: string): KeptFile {
  return keptColumn.parse(kept);
}
