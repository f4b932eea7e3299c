/** Where the index of a content folder lies: one file per content folder, so that two never mix. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Path of the index for a content folder, which need not exist; a link to the file that it is in now. */
export function indexFile(env: { contentDir: string; dataDir: string }): string {
  return path.join(env.dataDir, `index-${contentIdentity(env.contentDir)}.sqlite`);
}

/** A word of hexadecimal digits, for each content folder another. */
export function contentIdentity(contentDir: string): string {
  let folder = contentDir;
  try {
    folder = realpathSync(contentDir);
  } catch {
    // An absent folder keeps its written name; the indexer reports it.
  }
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}
