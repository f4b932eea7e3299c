/** A disk that takes no more: made by a limit for the size of files, for which nobody need be root. */
import { spawn } from 'node:child_process';
import { realpathSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
import { runCommand } from './run-command.mjs';

const launcher = fileURLToPath(new URL('start.mjs', import.meta.url));

let env: Env;
beforeEach(() => {
  env = temporaryEnv();
});

/** Shells count in kilobytes or in halves of them: room for some small documents either way. */
const limited = (command: string) => {
  const variables = [`PORTAL_CONTENT_DIR=${env.contentDir}`, `PORTAL_DATA_DIR=${env.dataDir}`];
  const program = [process.execPath, launcher, command];
  return ['-c', 'ulimit -f 1500; exec env "$@"', 'sh', ...variables, ...program];
};
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
  const { code, stderr } = await runCommand('sh', limited('index'));
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

  it('is said once by the process that watches, which publishes the next change that fits', async () => {
    writeContent(env, 'a.md', briefDocument('a'));
    const watch = spawn('sh', limited('watch'));
    const ended = new Promise((resolve) => watch.on('close', resolve));
    onTestFinished(async () => {
      watch.kill();
      await ended;
    });
    let said = '';
    let problems = '';
    watch.stdout.on('data', (text) => {
      said += text;
    });
    watch.stderr.on('data', (text) => {
      problems += text;
    });
    const patience = { timeout: 30_000, interval: 50 };
    await vi.waitFor(() => expect(said).toContain('Watching '), patience);
    const files = writeTooMuch();
    await vi.waitFor(() => expect(problems).toMatch(/\.\n$/), patience);
    expect(shown()).toBe(1);
    for (const file of files) rmSync(file);
    writeContent(env, 'b.md', briefDocument('b'));
    await vi.waitFor(() => expect(shown()).toBe(2), patience);
    expect(problems.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  });
});
