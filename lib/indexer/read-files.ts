/** Documents of a listing → their rows, read on all cores, a batch at a time. */
import { availableParallelism } from 'node:os';
import type { IndexRun } from './index-run';
import type { FileRow, IngestedBatch } from './ingest-batch';
import { ingestFiles } from './ingest-pool';
import type { ListedDocument } from './stored-files';

export type ReadDocument = { document: ListedDocument; row: FileRow };

/** Documents read together, and in how many of their briefs each word stands. */
export type ReadBatch = { documents: ReadDocument[]; vocabulary: IngestedBatch['vocabulary'] };

/** Tells after each document how many are read. */
export async function* readFiles(
  { env, listing, onProgress }: IndexRun,
  toRead: readonly ListedDocument[],
): AsyncGenerator<ReadBatch> {
  const byFile = new Map(toRead.map((document) => [document.file, document]));
  const files = toRead.map(({ file }) => file);
  const cores = availableParallelism();
  let done = 0;
  const batches = ingestFiles({ contentDir: env.contentDir, listing, files, cores });
  for await (const { rows, vocabulary } of batches) {
    const documents = rows.flatMap((row) => {
      const document = byFile.get(row.file);
      return document ? [{ document, row }] : [];
    });
    yield { documents, vocabulary };
    for (const _ of rows) {
      done += 1;
      onProgress({ kind: 'files', done, total: toRead.length });
    }
  }
}
