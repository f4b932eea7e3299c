/** Documents of a listing → their rows, read on all cores, a batch at a time. */
import { availableParallelism } from 'node:os';
import type { Env } from '../env';
import type { FolderListing } from '../ingest/read-folder';
import type { IndexRun } from './index-run';
import type { FileRow, IngestedBatch } from './ingest-batch';
import { ingestFiles } from './ingest-pool';
import type { Ahead } from './read-ahead';
import type { ListedDocument } from './stored-files';

export type ReadDocument = { document: ListedDocument; row: FileRow };

/** Documents read together, and in how many of their briefs each word stands. */
export type ReadBatch = { documents: ReadDocument[]; vocabulary: IngestedBatch['vocabulary'] };

/** Tells after each document how many are read. */
export async function* readFiles(
  { env, listing, onProgress, ahead }: IndexRun,
  toRead: readonly ListedDocument[],
): AsyncGenerator<ReadBatch> {
  const byFile = new Map(toRead.map((document) => [document.file, document]));
  let done = 0;
  for await (const { rows, vocabulary } of ingestAll(env, listing, toRead, ahead)) {
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

async function* ingestAll(
  { contentDir }: Env,
  listing: FolderListing,
  toRead: readonly ListedDocument[],
  ahead: Ahead | undefined,
): AsyncGenerator<IngestedBatch> {
  const read = ahead?.readOf(listing, toRead);
  try {
    for (const batch of read?.batches ?? []) yield await batch;
    const files = toRead.map(({ file }) => file).filter((file) => !read?.files.has(file));
    const cores = availableParallelism();
    yield* ingestFiles({ contentDir, listing, files, cores, pool: ahead?.pool });
  } finally {
    await ahead?.pool.stop();
  }
}
