/** Opens the index of a content folder for writing; one that is broken or of another version is set aside and begun anew. */
import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import type { Env } from '../env';
import { pipelineVersion } from '../ingest/pipeline-version';
import { openWriter, type Writer } from '../store/connect';
import { indexFile } from '../store/index-file';
import { isWholeDatabase } from '../store/is-whole-database';
import { metaValue, setMeta } from '../store/meta';
import { schemaVersion, tables } from '../store/tables';
import { IndexProblem } from './index-problem';

const version = `${schemaVersion}.${pipelineVersion}`;

export function openIndex(env: Env): Writer {
  makeDataDir(env.dataDir);
  return openCurrent(indexFile(env)) ?? createIndex(env);
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

/** Begins an empty index. Removing the file leaves readers their old one until they look again. */
export function createIndex(env: Env): Writer {
  const file = indexFile(env);
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const writer = openWriter(file);
  writer.transaction(() => {
    writer.run(tables);
    setMeta(writer, 'version', version);
    setMeta(writer, 'identity', randomUUID());
    setMeta(writer, 'revision', '0');
  });
  return writer;
}
