/** Makes an index that nobody reads yet: when the run is ended, what was read is kept and the next one goes on there. */
import { isBrokenIndex, type Reader } from '../store/connect';
import { listRecords } from './file-record';
import type { IndexRun, RunCounts } from './index-run';
import { finishIndex, openUnfinishedIndex, removeUnfinishedIndex } from './open-index';
import { publishRun } from './publish-run';
import { readFiles } from './read-files';
import { findChanges, forgetFile, mediaStamps, numberOf, rememberFile } from './stored-files';
import { summariseIndex } from './summarise-index';
import { carryTexts } from './text-history';

/** `former` is the index whose place it takes, if it can be read. */
export async function buildIndex(run: IndexRun, former?: Reader): Promise<RunCounts> {
  const writer = openUnfinishedIndex(run.env);
  try {
    const { toRead, unchanged, removed } = findChanges(writer, run.listing);
    const remember = rememberFile(writer, mediaStamps(run.listing));
    for await (const batch of readFiles(run, toRead)) {
      writer.transaction(() => {
        for (const { document, row } of batch) remember(document, row);
      });
    }
    writer.transaction(() => {
      for (const file of removed) forgetFile(writer, numberOf(writer, file) ?? 0);
      if (former) carryTexts(former, writer);
      const records = listRecords(writer);
      publishRun(
        writer,
        run,
        records.map(({ id, kept }) => ({ id, before: undefined, after: kept })),
      );
    });
    writer.checkpoint();
    const summary = summariseIndex(writer, run.listing);
    writer.close();
    finishIndex(run.env);
    const { length } = toRead;
    return { ...summary, read: length, unchanged, changed: length, removed: removed.length };
  } catch (problem) {
    writer.close();
    if (isBrokenIndex(problem)) removeUnfinishedIndex(run.env);
    throw problem;
  }
}
