/** A disk that takes no more: made by a limit for the size of files, for which nobody need be root. */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Env } from '@/lib/env';
import {
  briefDocument,
  readIndex,
  temporaryEnv,
  writeContent,
} from '@/lib/indexer/content-folder.fixture';
import { runIndex } from '@/lib/indexer/run-index';
import { openReader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { journalFile, readJournal } from '@/lib/store/journal';
import { runCommand } from './run-command.mjs';
import { inShell, startWatchProcess } from './watch-process.fixture';

let env: Env;
beforeEach(() => {
  env = temporaryEnv();
});

/** Shells count in kilobytes or in halves of them: room for some small documents either way. */
const blocks = 1500;
const limit = `ulimit -f ${blocks}; `;

/** What the shell counts in, by what it lets somebody write into a file. */
function bytesOfBlock(file: string): number {
  spawnSync('sh', ['-c', 'ulimit -f 1; yes > "$1"', 'sh', file]);
  return statSync(file).size;
}

const shown = () =>
  readIndex(env, (repository) => repository.findListSummary({ kind: 'site' })?.count);

/** Documents whose words do not fit. */
function writeTooMuch(): string[] {
  return Array.from({ length: 150 }, (_, n) => {
    const words = Array.from({ length: 4000 }, (_, at) => (n * 7919 + at * 104_729).toString(36));
    const text = `${briefDocument(`large-${n}`)}\n<p>${words.join(' ')}</p>`;
    return writeContent(env, `large-${n}.md`, text);
  });
}

const sentence =
  /^The index in .+ cannot be written \(.+\): make room on its disk; readers have the last good state until a later run succeeds\.$/;

async function indexWithoutRoom(): Promise<void> {
  const { code, stderr } = await runCommand('sh', inShell(limit, env, 'index'));
  const [line, ...more] = stderr.split('\n');
  expect(line).toMatch(sentence);
  expect({ code, more }).toEqual({ code: 1, more: [''] });
}

describe('a full disk', { timeout: 60_000 }, () => {
  it('ends an index run with one sentence; readers keep what they had, and a run with room publishes', async () => {
    writeContent(env, 'a.md', briefDocument('a'));
    await runIndex({ env });
    const reader = openReader(indexFile(env));
    onTestFinished(() => reader.close());
    writeTooMuch();
    await indexWithoutRoom();
    expect(shown()).toBe(1);
    expect(statSync(`${realpathSync(indexFile(env))}-wal`).size).toBe(0);
    await runIndex({ env });
    expect(shown()).toBe(151);
  });

  it('ends a first import the same way, and a run with room goes on', async () => {
    writeTooMuch();
    await indexWithoutRoom();
    expect(() => shown()).toThrow();
    await runIndex({ env });
    expect(shown()).toBe(150);
  });

  it('publishes no change that leaves an old path for which the journal has no room', async () => {
    writeContent(env, 'a.md', briefDocument('a'));
    writeContent(env, 'b.md', briefDocument('b'));
    await runIndex({ env });
    const file = journalFile(env);
    const almostAll = '\n'.repeat(blocks * bytesOfBlock(file) - 20);
    writeFileSync(file, almostAll);
    rmSync(path.join(env.contentDir, 'b.md'));
    await indexWithoutRoom();
    expect([shown(), readFileSync(file, 'utf8') === almostAll]).toEqual([2, true]);
    await runIndex({ env });
    expect([shown(), readJournal(file).entries.length]).toEqual([1, 1]);
  });

  it('is said once by the process that watches, which publishes the next change that fits', async () => {
    writeContent(env, 'a.md', briefDocument('a'));
    const watch = await startWatchProcess(env, limit);
    const patience = { timeout: 30_000, interval: 50 };
    const files = writeTooMuch();
    await vi.waitFor(() => expect(watch.problems()).toHaveLength(1), patience);
    expect(shown()).toBe(1);
    for (const file of files) rmSync(file);
    writeContent(env, 'b.md', briefDocument('b'));
    await vi.waitFor(() => expect(shown()).toBe(2), patience);
    expect(watch.problems()).toEqual([expect.stringMatching(sentence)]);
  });
});
