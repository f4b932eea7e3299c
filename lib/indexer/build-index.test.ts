import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { site } from '../site';
import { openReader, openWriter } from '../store/connect';
import { indexFile } from '../store/index-file';
import { setMeta } from '../store/meta';
import {
  briefDocument,
  publishedPaths,
  temporaryEnv,
  writeContent,
} from './content-folder.fixture';
import { indexContents } from './index-contents.fixture';
import type { IndexStep } from './index-step';
import { runIndex } from './run-index';

/** Ends a run as a kill would: what it had committed stays. */
async function runUntil(env: ReturnType<typeof temporaryEnv>, files: number) {
  const ended = new Error('ended');
  const onProgress = (step: IndexStep) => {
    if (step.kind === 'files' && step.done === files) throw ended;
  };
  await expect(runIndex({ env, onProgress })).rejects.toBe(ended);
}

function manyBriefs() {
  const env = temporaryEnv();
  for (let n = 0; n < 450; n += 1) writeContent(env, `n${n}.md`, briefDocument(`n${n}`));
  return env;
}

function databases(env: ReturnType<typeof temporaryEnv>) {
  return readdirSync(env.dataDir).filter((file) => file.endsWith('.sqlite'));
}

function contents(env: ReturnType<typeof temporaryEnv>) {
  const reader = openReader(indexFile(env));
  const rows = indexContents(reader);
  reader.close();
  return rows;
}

it('goes on where a run was ended, and ends with the index of a single run', async () => {
  const [env, whole] = [manyBriefs(), manyBriefs()];
  await runUntil(env, 400);
  expect(existsSync(indexFile(env))).toBe(false);
  const { read, found } = await runIndex({ env });
  expect([read, found]).toEqual([50, 450]);
  await runIndex({ env: whole });
  expect(contents(env)).toEqual(contents(whole));
  expect(databases(env)).toHaveLength(2);
});

it('brings a published index up to date whose run was ended before it took its place', async () => {
  const [env, whole] = [manyBriefs(), manyBriefs()];
  const inTheWay = `${indexFile(env)}.new`;
  mkdirSync(inTheWay, { recursive: true });
  await expect(runIndex({ env })).rejects.toThrow();
  rmSync(inTheWay, { recursive: true });
  for (const of of [env, whole]) writeContent(of, 'n1.md', briefDocument('n1', 'Changed'));
  expect(await runIndex({ env })).toMatchObject({ read: 1, changed: 1, found: 450 });
  await runIndex({ env: whole });
  expect(contents(env)).toEqual(contents(whole));
});

it('leaves readers the former index until the new one is complete', async () => {
  const env = manyBriefs();
  await runIndex({ env });
  const writer = openWriter(indexFile(env));
  setMeta(writer, 'version', '1.1');
  writer.close();
  await runUntil(env, 200);
  expect(publishedPaths(env)).toHaveLength(site.pageSize);
  await runIndex({ env });
  expect(publishedPaths(env)).toHaveLength(site.pageSize);
  // The link and both its files: a reader may just be opening the former one.
  expect(databases(env)).toHaveLength(3);
  await runIndex({ env });
  expect(databases(env)).toHaveLength(2);
});

it('gives readers of the finished index what is written afterwards in the same process', async () => {
  const env = manyBriefs();
  await runIndex({ env });
  // Another process has a log of its own only if the two do not share one.
  const read = () => {
    const script = `import('libsql').then(({ default: Database }) => {
      const database = new Database('file:${indexFile(env)}?mode=ro');
      const count = () => database.prepare('SELECT count(*) AS count FROM briefs').get().count;
      console.log(count());
      process.stdin.once('data', () => { console.log(count()); process.exit(); });
    })`;
    return spawn(process.execPath, ['--input-type=module', '-e', script]);
  };
  const reader = read();
  let said = '';
  reader.stdout.on('data', (text) => {
    said += text;
  });
  await vi.waitFor(() => expect(said).toBe('450\n'), 10_000);
  writeContent(env, 'new.md', briefDocument('new'));
  await runIndex({ env });
  reader.stdin.write('again');
  await vi.waitFor(() => expect(said).toBe('450\n451\n'), 10_000);
});
