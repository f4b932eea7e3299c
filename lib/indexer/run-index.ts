/** Brings the index up to date with the content folder, and reports what was done. */
import { createHash } from 'node:crypto';
import type { Env } from '../env';
import { ingestFile } from '../ingest/ingest-file';
import { type SplitFile, splitFile } from '../ingest/kept-file';
import type { FolderListing } from '../ingest/read-folder';
import { type Redirects, readRedirects } from '../ingest/read-redirects';
import { isBrokenIndex, type Writer } from '../store/connect';
import { metaValue, setMeta } from '../store/meta';
import { findRecordOf, listRecords } from './file-record';
import type { IndexProgress, IndexReport } from './index-report';
import { NoNumberLeft } from './number-briefs';
import { finishIndex, openIndex, openUnfinishedIndex, removeUnfinishedIndex } from './open-index';
import type { FileChange } from './publication';
import { publish } from './publish';
import { readContent } from './read-content';
import {
  findChanges,
  forgetFile,
  isAsRemembered,
  type ListedDocument,
  mediaStamps,
  rememberFile,
} from './stored-files';
import { summariseIndex } from './summarise-index';

type Run = { env: Env; listing: FolderListing; redirects: Redirects; onProgress: IndexProgress };

type Counts = Omit<IndexReport, 'seconds'>;

/** Throws an `IndexProblem` when there is nothing to index or nowhere to write it. */
export async function runIndex({
  env,
  onProgress = () => {},
}: {
  env: Env;
  onProgress?: IndexProgress;
}): Promise<IndexReport> {
  const listing = readContent(env.contentDir);
  const started = performance.now();
  const counts = update({ env, listing, redirects: readRedirects(env.contentDir), onProgress });
  return { ...counts, seconds: (performance.now() - started) / 1000 };
}

function update(run: Run): Counts {
  const writer = openIndex(run.env);
  if (!writer) return build(run);
  try {
    return amend(writer, run);
  } catch (problem) {
    if (isBrokenIndex(problem) || problem instanceof NoNumberLeft) return build(run);
    throw problem;
  } finally {
    writer.close();
  }
}

/** Changes an index that is being read, in one transaction. */
function amend(writer: Writer, run: Run): Counts {
  const { toRead, unchanged, removed } = findChanges(writer, run.listing);
  const changes: FileChange[] = [];
  const remember = rememberFile(writer, mediaStamps(run.listing));
  writer.transaction(() => {
    for (const [document, split] of readFiles(run, toRead)) {
      const isSame = isAsRemembered(writer, split);
      const before = findRecordOf(writer, document.file)?.kept;
      const id = remember(document, split);
      if (!isSame) changes.push({ id, before, after: split.kept });
    }
    for (const file of removed) {
      const record = findRecordOf(writer, file);
      if (!record) continue;
      forgetFile(writer, record.id);
      changes.push({ id: record.id, before: record.kept, after: undefined });
    }
    publishChanges(writer, run, changes);
  });
  writer.checkpoint();
  return {
    ...summariseIndex(writer, run.listing),
    read: toRead.length,
    unchanged,
    changed: changes.length - removed.length,
    removed: removed.length,
  };
}

const filesOfBatch = 1000;

/** Makes an index that nobody reads yet: when the run is ended, what was read is kept and the next one goes on there. */
function build(run: Run): Counts {
  const writer = openUnfinishedIndex(run.env);
  let counts: Counts;
  try {
    const { toRead, unchanged, removed } = findChanges(writer, run.listing);
    const files = readFiles(run, toRead);
    for (let from = 0; from < toRead.length; from += filesOfBatch) {
      writer.transaction(() => rememberBatch(writer, run, files));
    }
    writer.transaction(() => {
      for (const file of removed) forgetFile(writer, findRecordOf(writer, file)?.id ?? 0);
      const changes = listRecords(writer).map(({ id, kept }) => ({
        id,
        before: undefined,
        after: kept,
      }));
      publishChanges(writer, run, changes);
    });
    writer.checkpoint();
    const { length } = toRead;
    const summary = summariseIndex(writer, run.listing);
    counts = { ...summary, read: length, unchanged, changed: length, removed: removed.length };
  } catch (problem) {
    writer.close();
    if (isBrokenIndex(problem)) removeUnfinishedIndex(run.env);
    throw problem;
  }
  writer.close();
  finishIndex(run.env);
  return counts;
}

function rememberBatch(
  writer: Writer,
  { listing }: Run,
  files: Iterator<[ListedDocument, SplitFile]>,
): void {
  const remember = rememberFile(writer, mediaStamps(listing));
  for (let left = filesOfBatch; left > 0; left -= 1) {
    const next = files.next();
    if (next.done) return;
    remember(...next.value);
  }
}

function* readFiles(
  { env, listing, onProgress }: Run,
  toRead: readonly ListedDocument[],
): Generator<[ListedDocument, SplitFile]> {
  for (const [position, document] of toRead.entries()) {
    const ingested = ingestFile({ contentDir: env.contentDir, file: document.file, listing });
    yield [document, splitFile(ingested)];
    onProgress(position + 1, toRead.length);
  }
}

/** What is published besides documents: redirects, and what could not be read at all. */
function publishChanges(
  writer: Writer,
  { listing, redirects }: Run,
  changes: readonly FileChange[],
): void {
  const [ofRedirects, ofUnread] = [fingerprint(redirects), fingerprint(listing.refused)];
  const areRedirectsNew = metaValue(writer, 'redirects') !== ofRedirects;
  const isUnreadNew = metaValue(writer, 'unread') !== ofUnread;
  const revision = Number(metaValue(writer, 'revision'));
  if (revision > 0 && changes.length === 0 && !areRedirectsNew && !isUnreadNew) return;
  publish(writer, { changes, redirects, areRedirectsNew });
  if (isUnreadNew) writeUnread(writer, listing);
  setMeta(writer, 'redirects', ofRedirects);
  setMeta(writer, 'unread', ofUnread);
  setMeta(writer, 'revision', String(revision + 1));
}

function writeUnread(writer: Writer, { refused }: FolderListing): void {
  writer.run('DELETE FROM unread');
  const insert = writer.prepare('INSERT OR REPLACE INTO unread (file, reason) VALUES (?, ?)');
  for (const { file, reason } of refused) insert(file, reason);
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
