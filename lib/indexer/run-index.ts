/** Brings the index up to date with the content folder, and reports what was done. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Env } from '../env';
import { readRedirects } from '../ingest/read-redirects';
import { readSynonyms } from '../ingest/read-synonyms';
import { isBrokenIndex, type Reader, takeLock } from '../store/connect';
import { diskProblem } from '../store/disk-problem';
import { indexFile } from '../store/index-file';
import { amendIndex } from './amend-index';
import { buildIndex } from './build-index';
import { IndexProblem } from './index-problem';
import type { IndexReport } from './index-report';
import type { HoldBack, IndexRun, RunCounts } from './index-run';
import type { IndexProgress } from './index-step';
import { type Look, lookAtAll } from './look';
import { NoNumberLeft } from './number-briefs';
import { openIndex } from './open-index';
import type { Ahead } from './read-ahead';
import { findChanges, findChangesAmong } from './stored-files';

/** Milliseconds between two looks whether another process has made its index. */
const askAgain = 200;

/** More files than these are read into an index of their own, which takes the place of the former one. */
const mostToAmend = 20_000;

/** Throws an `IndexProblem` when there is nothing to index or nowhere to write it. */
export async function runIndex({
  env,
  onProgress = () => {},
  look = lookAtAll(env.contentDir),
  holdBack = () => false,
  ahead,
}: {
  env: Env;
  onProgress?: IndexProgress;
  /** What the content folder holds, as seen just now. */
  look?: Look;
  holdBack?: HoldBack;
  /** Of the same folder. */
  ahead?: Ahead | undefined;
}): Promise<IndexReport> {
  const started = performance.now();
  const siteFiles = {
    redirects: readRedirects(env.contentDir),
    synonyms: readSynonyms(env.contentDir),
  };
  const run = { env, listing: look.listing, siteFiles, onProgress, holdBack, ahead };
  const counts = await update(run, look.touched).catch((problem: unknown) => {
    const reason = diskProblem(problem);
    throw reason === undefined ? problem : fullDisk(env, reason);
  });
  return { ...counts, seconds: (performance.now() - started) / 1000 };
}

function fullDisk({ dataDir }: Env, reason: string): IndexProblem {
  return new IndexProblem(
    `The index in ${dataDir} cannot be written (${reason}): make room on its disk; readers have the last good state until a later run succeeds.`,
  );
}

async function update(run: IndexRun, touched: Look['touched']): Promise<RunCounts> {
  const writer = openIndex(run.env);
  if (!writer) return build(run);
  try {
    const changes = touched
      ? findChangesAmong(writer, run.listing, touched)
      : findChanges(writer, run.listing);
    if (changes.toRead.length > mostToAmend) return await build(run, writer);
    return await amendIndex(writer, run, changes);
  } catch (problem) {
    if (problem instanceof NoNumberLeft) return await build(run, writer);
    if (isBrokenIndex(problem)) return await build(run);
    throw problem;
  } finally {
    writer.close();
  }
}

/** Two that write one new index would spoil it: whoever comes second waits, and looks again at what there is then. */
async function build(run: IndexRun, former?: Reader): Promise<RunCounts> {
  const lock = `${indexFile(run.env)}.lock`;
  const release = takeLock(lock);
  try {
    if (release) return await buildIndex(run, former);
  } finally {
    release?.();
  }
  run.onProgress({ kind: 'turn' });
  for (let later = takeLock(lock); ; later = takeLock(lock)) {
    if (later) {
      later();
      return update(run, undefined);
    }
    await pause(askAgain);
  }
}
