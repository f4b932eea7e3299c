/**
 * Opens the index of a content folder for writing. One that is broken or of another version is made anew beside it, and
 * takes its place when it is complete: readers have the former one until then.
 */
import { randomUUID } from 'node:crypto';
import { accessSync, constants, copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Env } from '../env';
import { pipelineVersion } from '../ingest/pipeline-version';
import { openWriter, type Writer } from '../store/connect';
import { indexFile } from '../store/index-file';
import { isWholeDatabase } from '../store/is-whole-database';
import { metaValue, setMeta } from '../store/meta';
import { schemaVersion, tables } from '../store/tables';
import { IndexProblem } from './index-problem';

const version = `${schemaVersion}.${pipelineVersion}`;

/** Undefined when there is none that can be used. */
export function openIndex(env: Env): Writer | undefined {
  makeDataDir(env.dataDir);
  return openCurrent(indexFile(env));
}

/** Goes on with the one that was begun, if its run was ended before it. */
export function openUnfinishedIndex(env: Env): Writer {
  const file = unfinishedFile(env);
  return openCurrent(file) ?? createIndex(file);
}

/**
 * The index that was made takes the place of the former one. It is copied, not renamed: the driver keeps a closed file
 * open for a while, and whoever opened that very file under its new name in this process would go on with the log of
 * the old one, unseen by all others. Everything in it must have been moved out of its log.
 */
export function finishIndex(env: Env): void {
  const file = indexFile(env);
  const copy = `${file}.new`;
  copyFileSync(unfinishedFile(env), copy, constants.COPYFILE_FICLONE);
  // Without the former one nothing is lost, for this one is complete: with half of it, or with its log, it would be.
  removeDatabase(file);
  renameSync(copy, file);
  removeUnfinishedIndex(env);
}

export function removeUnfinishedIndex(env: Env): void {
  removeDatabase(unfinishedFile(env));
}

const logSuffixes = ['-wal', '-shm'];

function unfinishedFile(env: Env): string {
  return `${indexFile(env)}.unfinished`;
}

function removeDatabase(file: string): void {
  for (const suffix of ['', ...logSuffixes]) rmSync(file + suffix, { force: true });
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch {
    throw new IndexProblem(
      `The data folder ${dataDir} cannot be written: allow it, or set PORTAL_DATA_DIR to a folder that can.`,
    );
  }
}

function openCurrent(file: string): Writer | undefined {
  if (!isWholeDatabase(file)) return undefined;
  let writer: Writer | undefined;
  try {
    writer = openWriter(file);
    if (metaValue(writer, 'version') === version) return writer;
  } catch {
    // A database of something else: the content can always make the index again.
  }
  writer?.close();
  return undefined;
}

function createIndex(file: string): Writer {
  removeDatabase(file);
  const writer = openWriter(file);
  writer.transaction(() => {
    writer.run(tables);
    setMeta(writer, 'version', version);
    setMeta(writer, 'identity', randomUUID());
    setMeta(writer, 'revision', '0');
  });
  return writer;
}
