/** A process that watches a content folder, as `npm start` does, and serves nothing. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';
import type { Env } from '@/lib/env';

const launcher = fileURLToPath(new URL('start.mjs', import.meta.url));

/** Arguments of a shell that runs a command of the portal; `before` is what the shell does first, e.g. set a limit. */
export function inShell(before: string, { contentDir, dataDir }: Env, command: string): string[] {
  const variables = [`PORTAL_CONTENT_DIR=${contentDir}`, `PORTAL_DATA_DIR=${dataDir}`];
  const program = [process.execPath, launcher, command];
  return ['-c', `${before}exec env "$@"`, 'sh', ...variables, ...program];
}

/** Watches until the test ends. */
export async function startWatchProcess(env: Env, before = '') {
  const watch = spawn('sh', inShell(before, env, 'watch'));
  const ended = new Promise((resolve) => watch.on('close', resolve));
  onTestFinished(async () => {
    watch.kill();
    await ended;
  });
  let said = '';
  let problems = '';
  watch.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  watch.stderr.setEncoding('utf8').on('data', (text: string) => {
    problems += text;
  });
  await vi.waitFor(() => expect(said).toContain('Watching '), { timeout: 30_000, interval: 50 });
  return {
    said: () => said,
    problems: () => problems.split('\n').filter((line) => line !== ''),
  };
}
