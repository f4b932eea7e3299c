/** Opens the index of a content folder for writing, or the one that is made beside it. */
import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Env } from '../env';
import { pipelineVersion } from '../ingest/pipeline-version';
import { openReader, openWriter, type Reader, type Writer } from '../store/connect';
import { indexFile } from '../store/index-file';
import { fileBeside, removeDatabase, removeFormer } from '../store/index-place';
import { isWholeDatabase } from '../store/is-whole-database';
import { metaValue, setMeta } from '../store/meta';
import { schemaVersion, tables } from '../store/tables';
import { IndexProblem } from './index-problem';

const version = `${schemaVersion}.${pipelineVersion}`;

/** Undefined when there is none that can be used. */
export function openIndex(env: Env): Writer | undefined {
  makeDataDir(env.dataDir);
  removeFormer(indexFile(env));
  return openCurrent(indexFile(env));
}

/** The index that readers have, for what it published: also one of another version. */
export function openFormerIndex(env: Env): Reader | undefined {
  const file = indexFile(env);
  return isWholeDatabase(file) ? openReader(file) : undefined;
}

/** The one that takes its place when it is complete; goes on with it where an earlier run was ended before that. */
export function openNextIndex(env: Env): { file: string; writer: Writer } {
  const file = fileBeside(indexFile(env));
  return { file, writer: openCurrent(file) ?? createIndex(file) };
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
