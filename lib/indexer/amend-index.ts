/** Changes an index that is being read, in one transaction: readers see all of it or nothing. */
import type { KeptFile } from '../ingest/kept-file';
import type { Reader, Writer } from '../store/connect';
import { findStoredFile, parseKept } from './file-record';
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
  mediaStamps,
  numberOf,
  rememberFile,
  rememberMedia,
} from './stored-files';
import { summariseIndex } from './summarise-index';
import { WordCounts } from './word-counts';
import { wordsOfFile } from './words-of-file';

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
    vocabulary.addAll(batch.vocabulary);
  }
  const listing = reportedListing(writer, run.listing, keeper.unread);
  const siteFiles = siteFilesToPublish(writer, run.siteFiles, run.holdBack);
  const remember = rememberFile(writer, mediaStamps(run.listing));
  const changes: FileChange[] = [];
  const pages = writer.transaction(() => {
    for (const { document, row } of read) {
      const former = takeOut(writer, row.file, vocabulary);
      remember(document, row);
      // A touch is no change; a picture that arrived is one.
      if (former?.text === row.kept) continue;
      const id = former?.id ?? numberOf(writer, row.file) ?? 0;
      changes.push(fileChange(id, former?.kept, parseKept(row.kept)));
    }
    for (const file of removed) {
      const former = takeOut(writer, file, vocabulary);
      if (!former) continue;
      forgetFile(writer, former.id);
      changes.push(fileChange(former.id, former.kept, undefined));
    }
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

/** A file as the index has it until now, whose words stand in no brief any more. */
function takeOut(
  reader: Reader,
  file: string,
  vocabulary: WordCounts,
): { id: number; kept: KeptFile; text: string } | undefined {
  const stored = findStoredFile(reader, file);
  if (!stored) return undefined;
  const kept = parseKept(stored.kept);
  vocabulary.add(wordsOfFile(kept, stored.words ?? ''), -1);
  return { id: stored.id, kept, text: stored.kept };
}
