/** What keeps an index from being served from, as one sentence. */
import type { Env } from '../env';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { metaValue } from '../store/meta';
import { schemaVersion } from '../store/tables';
import { readWatchNote } from '../store/watch-note';
import { contentLag } from './content-lag';

type Where = Pick<Env, 'contentDir' | 'dataDir' | 'behindSeconds'>;

/** Undefined when there is nothing. Opens the index anew: what this process has open may be gone from the folder. */
export function indexUnreadiness(where: Where, now: number): string | undefined {
  const file = indexFile(where);
  try {
    return indexFault(file) ?? contentLag(readWatchNote(file), where.behindSeconds * 1000, now);
  } catch {
    return 'There is no index that can be read: run npm run index.';
  }
}

function indexFault(file: string): string | undefined {
  const reader = openReader(file);
  try {
    const version = metaValue(reader, 'version') ?? '';
    if (!version.startsWith(`${schemaVersion}.`)) {
      return 'The index was made by another version of the portal: run npm run index.';
    }
    // An index begins empty and is filled in one transaction.
    if (metaValue(reader, 'revision') === '0') return 'The content was not indexed to its end yet.';
    return undefined;
  } finally {
    reader.close();
  }
}
