/** A file as the index keeps it, under the number that the index gave it. */
import { z } from 'zod';
import { type KeptFile, keptFileSchema } from '../ingest/kept-file';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';

export type FileRecord = { id: number; kept: KeptFile };

const recordRow = z.object({ id: z.number(), kept: jsonColumn(keptFileSchema) });

export function findRecord(reader: Reader, id: number): FileRecord | undefined {
  return reader.first(recordRow, 'SELECT id, kept FROM files WHERE id = ?', id);
}

export function findRecordOf(reader: Reader, file: string): FileRecord | undefined {
  return reader.first(recordRow, 'SELECT id, kept FROM files WHERE file = ?', file);
}
