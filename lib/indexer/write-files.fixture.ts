/** Writes ingested files into an empty index, as a first import does. */
import { devNull } from 'node:os';
import type { IngestedFile } from '../ingest/ingested-file';
import { splitFile } from '../ingest/kept-file';
import type { Redirects } from '../ingest/read-redirects';
import type { Synonyms } from '../ingest/read-synonyms';
import type { Writer } from '../store/connect';
import { setMeta } from '../store/meta';
import { tables } from '../store/tables';
import { fileRow } from './ingest-batch';
import { listNewFiles } from './new-files';
import { publish } from './publish';
import { rememberFile } from './stored-files';
import { WordCounts } from './word-counts';
import { wordsOfStoredFile } from './words-of-file';

const none: Redirects = { redirects: [], findings: [] };

export function writeFiles(
  writer: Writer,
  files: readonly IngestedFile[],
  redirects: Redirects = none,
  synonyms: Synonyms = { groups: [], findings: [] },
): void {
  writer.transaction(() => {
    writer.run(tables);
    setMeta(writer, 'identity', 'sample');
    setMeta(writer, 'revision', '1');
    const remember = rememberFile(writer, new Map());
    for (const ingested of files) {
      remember({ file: ingested.file, size: 1, mtimeMs: 1 }, fileRow(splitFile(ingested)));
    }
    const vocabulary = new WordCounts();
    for (const { file } of files) vocabulary.add(wordsOfStoredFile(writer, file), 1);
    vocabulary.write(writer);
    publish(writer, {
      changes: listNewFiles(writer),
      redirects,
      areRedirectsNew: true,
      synonyms,
      journal: { file: devNull, isNew: false },
      past: { unread: [], formerIndex: undefined },
      onProgress: () => {},
    });
  });
}
