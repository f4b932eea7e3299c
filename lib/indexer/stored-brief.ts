/** A brief as the index has it now, whatever its document says since. */
import { z } from 'zod';
import { sitePathSchema } from '../domain/site-path';
import { briefDetailRowSchema, jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';

const storedRow = z.object({
  n: z.number(),
  path: sitePathSchema,
  section: sitePathSchema,
  story: z.number(),
  sort: z.string(),
  modified: z.string().nullable(),
  updated: z.string().nullable(),
  headline: z.number(),
  summary: z.string(),
  detail: z.string(),
});

export type StoredRow = z.infer<typeof storedRow>;

/** By the number of its file. */
export function findStoredRow(reader: Reader, file: number): StoredRow | undefined {
  return reader.first(storedRow, 'SELECT * FROM briefs WHERE file = ?', file);
}

const idSchema = jsonColumn(briefDetailRowSchema.pick({ id: true, slug: true }));

/** The id and the slug under which a row is published. */
export function settledNames(row: Pick<StoredRow, 'detail'>): z.infer<typeof idSchema> {
  return idSchema.parse(row.detail);
}
