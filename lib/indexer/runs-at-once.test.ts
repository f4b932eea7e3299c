/** Several processes that index one content folder at the same time. */
import { expect, it, onTestFinished } from 'vitest';
import type { Env } from '../env';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { temporaryEnv } from './content-folder.fixture';
import { EditedArchive } from './edited-archive.fixture';
import { indexContents } from './index-contents.fixture';
import { bundleIndexing, startIndexing } from './indexing-process.fixture';
import { runIndex } from './run-index';

function everyRow(env: Env) {
  const reader = openReader(indexFile(env));
  const rows = indexContents(reader);
  reader.close();
  return rows;
}

it('gives the index that one of them would make', { timeout: 60_000 }, async () => {
  const { program, remove } = await bundleIndexing();
  onTestFinished(remove);
  const env = temporaryEnv();
  const archive = new EditedArchive(env, 250, 'at once');
  const together = async () => {
    const runs = Array.from({ length: 3 }, () => startIndexing(program, env));
    await Promise.all(runs.map((run) => run.begin()));
    return Promise.all(runs.map((run) => run.ended));
  };
  const done = { wasKilled: false, last: 'done' };
  expect(await together()).toEqual([done, done, done]);
  const whole = { ...env, dataDir: `${env.dataDir}-whole` };
  await runIndex({ env: whole });
  expect(everyRow(env)).toEqual(everyRow(whole));
  archive.edit();
  expect(await together()).toEqual([done, done, done]);
  await runIndex({ env: whole });
  expect(everyRow(env)).toEqual(everyRow(whole));
});
