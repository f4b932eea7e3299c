/** Everything the index knows about what the import repaired, refused or doubts. */
import { type Finding, findingSchema } from '../domain/finding';
import type { Env } from '../env';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';

/** Findings by file, in the order in which the rules were applied to it. The content must have been indexed. */
export function readFindings(env: Env): Finding[] {
  const reader = openReader(indexFile(env));
  try {
    return reader.all(
      findingSchema,
      'SELECT file, field, kind, what, before, after FROM findings ORDER BY file, n',
    );
  } finally {
    reader.close();
  }
}
