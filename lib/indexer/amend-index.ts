/** Changes an index that is being read, in one transaction: readers see all of it or nothing. */
import type { Writer } from '../store/connect';
import { findRecordOf } from './file-record';
import type { IndexRun, RunCounts } from './index-run';
import { FormerKeeper } from './keep-former';
import { siteFilesToPublish } from './keep-site-files';
import { reportedListing } from './out-of-reach';
import { type FileChange, fileChange } from './publication';
import { publishRun } from './publish-run';
import { type ReadDocument, readFiles } from './read-files';
import {
  type FolderChanges,
  forgetFile,
  isAsRemembered,
  mediaStamps,
  rememberFile,
  rememberMedia,
} from './stored-files';
import { summariseIndex } from './summarise-index';
import { WordCounts } from './word-counts';
import { wordsOfStoredFile } from './words-of-file';

/** Throws `NoNumberLeft`. */
export async function amendIndex(
  writer: Writer,
  run: IndexRun,
  folder: FolderChanges,
): Promise<RunCounts> {
  const { toRead, unchanged, removed } = folder;
  const keeper = new FormerKeeper(writer, run.holdBack);
  const read: ReadDocument[] = [];
  const vocabulary = new WordCounts();
  for await (const batch of readFiles(run, toRead)) {
    read.push(...keeper.sift(batch.documents));
    vocabulary.addAll(batch.notes.vocabulary);
  }
  const listing = reportedListing(writer, run.listing, keeper.unread);
  const siteFiles = siteFilesToPublish(writer, run.siteFiles, run.holdBack);
  const remember = rememberFile(writer, mediaStamps(run.listing));
  const changes: FileChange[] = [];
  const pages = writer.transaction(() => {
    for (const file of [...read.map(({ row }) => row.file), ...removed]) {
      vocabulary.add(wordsOfStoredFile(writer, file), -1);
    }
    for (const { document, row } of read) {
      const isSame = isAsRemembered(writer, row);
      const before = isSame ? undefined : findRecordOf(writer, row.file)?.kept;
      remember(document, row);
      const record = isSame ? undefined : findRecordOf(writer, row.file);
      if (record) changes.push(fileChange(record.id, before, record.kept));
    }
    changes.push(...removed.flatMap((file) => removeFile(writer, file)));
    const changedPages = publishRun(writer, { ...run, listing, siteFiles }, changes);
    vocabulary.write(writer);
    rememberMedia(writer, folder);
    return changedPages;
  });
  writer.checkpoint();
  return {
    ...summariseIndex(writer, listing),
    read: toRead.length,
    unchanged,
    changed: changes.length - removed.length,
    removed: removed.length,
    pages,
  };
}

function removeFile(writer: Writer, file: string): FileChange[] {
  const record = findRecordOf(writer, file);
  if (!record) return [];
  forgetFile(writer, record.id);
  return [fileChange(record.id, record.kept, undefined)];
}
