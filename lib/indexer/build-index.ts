/** Makes an index that nobody reads yet: when the run is ended, what was read is kept and the next one goes on there. */
import { isBrokenIndex, type Reader, type Writer } from '../store/connect';
import { indexFile } from '../store/index-file';
import { putInPlace, removeDatabase } from '../store/index-place';
import { metaValue } from '../store/meta';
import { amendIndex } from './amend-index';
import type { ChangedPages } from './changed-pages';
import { carryDeparted } from './departed-briefs';
import type { IndexRun, RunCounts } from './index-run';
import { FormerKeeper } from './keep-former';
import { siteFilesToPublish } from './keep-site-files';
import { listNewFiles } from './new-files';
import { NoNumberLeft } from './number-briefs';
import { openFormerIndex, openNextIndex } from './open-index';
import { carryFiles, reportedListing } from './out-of-reach';
import { publishRun } from './publish-run';
import { readFiles } from './read-files';
import {
  findChanges,
  forgetFile,
  mediaStamps,
  numberOf,
  rememberFile,
  rememberMedia,
} from './stored-files';
import { summariseIndex } from './summarise-index';
import { carryTexts } from './text-history';
import { WordCounts } from './word-counts';
import { wordsOfStoredFile } from './words-of-file';

/** `former` is the index whose place it takes, if it can be read. */
export async function buildIndex(run: IndexRun, former?: Reader): Promise<RunCounts> {
  const { file, writer } = openNextIndex(run.env);
  const counts = await fill(writer, run, former)
    .catch((problem: unknown) => {
      if (isBrokenIndex(problem) || problem instanceof NoNumberLeft) removeDatabase(file);
      throw problem;
    })
    .finally(() => writer.close());
  run.onProgress({ kind: 'place' });
  putInPlace(indexFile(run.env), file);
  return counts;
}

/** One that was published, and whose run was ended before it took its place, is brought up to date like any other. */
async function fill(writer: Writer, run: IndexRun, former: Reader | undefined): Promise<RunCounts> {
  const changes = findChanges(writer, run.listing);
  if (metaValue(writer, 'revision') !== '0') return amendIndex(writer, run, changes);
  const { toRead, unchanged, removed } = changes;
  const remember = rememberFile(writer, mediaStamps(run.listing));
  const keeper = new FormerKeeper(former, run.holdBack);
  const vocabulary = new WordCounts();
  for await (const batch of readFiles(run, toRead)) {
    const taken = keeper.sift(batch.documents);
    vocabulary.addAll(batch.vocabulary);
    writer.transaction(() => {
      for (const { document, row } of taken) remember(document, row);
    });
  }
  const listing = reportedListing(former ?? writer, run.listing, keeper.unread);
  const siteFiles = siteFilesToPublish(former, run.siteFiles, run.holdBack);
  const inPlace = openFormerIndex(run.env);
  const publishAll = () => {
    for (const file of removed) forgetFile(writer, numberOf(writer, file) ?? 0);
    if (former) {
      carryTexts(former, writer);
      carryDeparted(former, writer);
      carryFiles(former, writer, [...keeper.kept, ...listing.outOfReach]);
    }
    const files = listNewFiles(writer);
    const counted = new Set(toRead.map(({ file }) => file));
    for (const file of keeper.kept) counted.delete(file);
    for (const { file } of files) {
      if (!counted.has(file)) vocabulary.add(wordsOfStoredFile(writer, file), 1);
    }
    vocabulary.write(writer);
    const changedPages = publishRun(writer, { ...run, listing, siteFiles }, files, inPlace);
    rememberMedia(writer, changes);
    return changedPages;
  };
  let pages: ChangedPages;
  try {
    pages = writer.transaction(publishAll);
  } finally {
    inPlace?.close();
  }
  writer.checkpoint();
  const { length } = toRead;
  const summary = summariseIndex(writer, listing);
  return {
    ...summary,
    read: length,
    unchanged,
    changed: length,
    removed: removed.length,
    pages,
  };
}
