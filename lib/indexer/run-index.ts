/** Brings the index up to date with the content folder, in one transaction, and reports what was done. */
import { createHash } from 'node:crypto';
import type { Env } from '../env';
import { type Corpus, checkCorpus } from '../ingest/check-corpus';
import { ingestFile } from '../ingest/ingest-file';
import type { FolderListing } from '../ingest/read-folder';
import { readRedirects } from '../ingest/read-redirects';
import { isBrokenIndex, type Writer } from '../store/connect';
import { metaValue, setMeta } from '../store/meta';
import type { IndexProgress, IndexReport } from './index-report';
import {
  findChanges,
  forgetFiles,
  isAsRemembered,
  listIngestedFiles,
  mediaStamps,
  rememberFile,
} from './known-files';
import { createIndex, openIndex } from './open-index';
import { readContent } from './read-content';
import { summariseIndex } from './summarise-index';
import { writeCorpus } from './write-corpus';

/** Throws an `IndexProblem` when there is nothing to index or nowhere to write it. */
export async function runIndex({
  env,
  onProgress = () => {},
}: {
  env: Env;
  onProgress?: IndexProgress;
}): Promise<IndexReport> {
  const listing = readContent(env.contentDir);
  try {
    return update(openIndex(env), env, listing, onProgress);
  } catch (problem) {
    if (!isBrokenIndex(problem)) throw problem;
    return update(createIndex(env), env, listing, onProgress);
  }
}

function update(
  writer: Writer,
  env: Env,
  listing: FolderListing,
  onProgress: IndexProgress,
): IndexReport {
  const started = performance.now();
  try {
    const { toRead, unchanged, removed } = findChanges(writer, listing);
    const redirects = readRedirects(env.contentDir);
    const surroundings = fingerprint([redirects, listing.refused]);
    let changed = 0;
    writer.transaction(() => {
      const remember = rememberFile(writer, mediaStamps(listing));
      for (const [position, document] of toRead.entries()) {
        const ingested = ingestFile({ contentDir: env.contentDir, file: document.file, listing });
        if (!isAsRemembered(writer, ingested)) changed += 1;
        remember(document, ingested);
        onProgress(position + 1, toRead.length);
      }
      forgetFiles(writer, removed);
      const isSame =
        changed + removed.length === 0 && metaValue(writer, 'surroundings') === surroundings;
      if (isSame) return;
      publish(writer, checkCorpus(listIngestedFiles(writer), redirects), listing);
      setMeta(writer, 'surroundings', surroundings);
    });
    writer.checkpoint();
    return {
      ...summariseIndex(writer, listing),
      read: toRead.length,
      unchanged,
      changed,
      removed: removed.length,
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    writer.close();
  }
}

function publish(writer: Writer, corpus: Corpus, listing: FolderListing): void {
  writeCorpus(writer, { ...corpus, refused: [...listing.refused, ...corpus.refused] });
  setMeta(writer, 'revision', String(Number(metaValue(writer, 'revision')) + 1));
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
