import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Env } from '../env';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { briefDocument, temporaryEnv, writeContent } from './content-folder.fixture';
import { indexContents, withoutHistory } from './index-contents.fixture';
import { ingestBatch } from './ingest-batch';
import { ContentLooks } from './look';
import { ReadAhead } from './read-ahead';
import { runIndex } from './run-index';

const name = (n: number) => `news/${n}.md`;

/** A folder that was looked at once, of which `count` documents have changed since. */
function changedFolder(count: number) {
  const env = temporaryEnv();
  for (let n = 0; n < count; n += 1) writeContent(env, name(n), briefDocument(`s${n}`));
  const looks = new ContentLooks(env.contentDir);
  looks.look(undefined);
  const change = (n: number) => writeContent(env, name(n), briefDocument(`s${n}`, `New ${n}`));
  const files = Array.from({ length: count }, (_, n) => name(n));
  for (let n = 0; n < count; n += 1) change(n);
  const ahead = new ReadAhead(looks, 2);
  onTestFinished(() => ahead.stop());
  const take = () => {
    const taken = ahead.take();
    onTestFinished(() => taken?.pool.stop());
    const { listing, touched } = looks.look(new Set(files));
    return { listing, read: taken?.readOf(listing, touched?.documents ?? []) };
  };
  return { env, looks, files, change, ahead, take };
}

function everyRow(env: Env) {
  const reader = openReader(indexFile(env));
  const rows = indexContents(reader);
  reader.close();
  return withoutHistory(rows);
}

describe('ReadAhead', { timeout: 120_000 }, () => {
  it('has read many files when a run asks for them, each as the run would', async () => {
    const { env, files, ahead, take } = changedFolder(1_050);
    ahead.hear(files.slice(0, 700));
    ahead.hear(files.slice(700));
    const { listing, read } = take();
    const batches = await Promise.all(read?.batches ?? []);
    const rows = batches.flatMap(({ rows }) => rows);
    expect(rows.map(({ file }) => file)).toEqual(files.slice(0, 1_000));
    expect([...(read?.files ?? [])]).toEqual(files.slice(0, 1_000));
    const folder = { contentDir: env.contentDir, listing };
    expect(batches[4]).toEqual(ingestBatch(folder, files.slice(800, 1_000)));
  });

  it('gives nothing of what has changed once more, nor what lies with it in a batch', async () => {
    const { files, ahead, take } = changedFolder(1_000);
    ahead.hear(files);
    writeFileSync(path.join(ahead.looks.contentDir, name(300)), 'half');
    const { read } = take();
    expect(read?.files.size).toBe(800);
    expect(read?.files.has(name(200))).toBe(false);
  });

  it('gives nothing when pictures have changed, for a document may look for one', async () => {
    const { env, files, looks, ahead, take } = changedFolder(1_000);
    ahead.hear(files);
    writeContent(env, 'news/picture.png', 'x');
    looks.look(undefined);
    const { read } = take();
    expect([read?.batches.length, read?.files.size]).toEqual([0, 0]);
  });

  it('leaves a few files to the run, and what comes after a run has begun to the next', () => {
    const { files, ahead, take } = changedFolder(1_000);
    ahead.hear(files.slice(0, 300));
    expect(take().read).toBeUndefined();
    ahead.hear(files);
    expect(take().read?.files.size).toBe(1_000);
    expect(take().read).toBeUndefined();
  });

  it('makes the index that is made without it, and leaves no thread behind', async () => {
    const { env, looks, files, change, ahead } = changedFolder(1_300);
    await runIndex({ env, look: looks.look(undefined) });
    for (let n = 0; n < 1_300; n += 1) writeContent(env, name(n), briefDocument(`s${n}`, `T ${n}`));
    const threads: Worker[] = [];
    const note = (worker: Worker) => threads.push(worker);
    process.on('worker', note);
    onTestFinished(() => void process.off('worker', note));
    ahead.hear(files);
    // Long enough for the threads to have read what changes then.
    await pause(2_000);
    change(450);
    const whole = { ...env, dataDir: `${env.dataDir}-whole` };
    const report = await runIndex({ env, look: looks.look(new Set(files)), ahead: ahead.take() });
    expect(report).toMatchObject({ read: 1_300, changed: 1_299 });
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1, -1]);
    await runIndex({ env: whole });
    expect(everyRow(env)).toEqual(everyRow(whole));
  });
});
