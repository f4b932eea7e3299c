/** What lived at a path before: one look-up by its folded key. */
import { z } from 'zod';
import { sitePathSchema } from '../domain/site-path';
import type { Reader } from '../store/connect';
import type { OldPath } from './content-repository';

const oldPathRow = z.object({ target: sitePathSchema.nullable() });

export function findOldPath(reader: Reader, key: string): OldPath | undefined {
  const row = reader.first(oldPathRow, 'SELECT target FROM old_paths WHERE key = ?', key);
  if (!row) return undefined;
  return row.target === null ? { kind: 'gone' } : { kind: 'moved', to: row.target };
}
