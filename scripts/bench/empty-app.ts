/** The empty page of the framework, built and served beside the portal: what its answers cost before we add anything. */
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { nextCli } from '../start/next-cli';
import { freePort } from '../test/free-port.mjs';
import { measuredRun } from './measured-run';
import { spawnWith } from './spawn-with.mjs';
import { until } from './until';
import { visit } from './visit';

const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };

export async function withEmptyApp<Result>(
  root: string,
  signal: AbortSignal,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  // Below the root, for the copy finds Next as everything here does.
  const parent = path.join(root, 'test-results');
  mkdirSync(parent, { recursive: true });
  const app = mkdtempSync(path.join(parent, 'empty-app-'));
  try {
    cpSync(path.join(root, 'e2e', 'empty-app'), app, { recursive: true });
    await measuredRun([process.execPath, nextCli(root), 'build'], { cwd: app, env, signal });
    return await serve(root, app, signal, work);
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}

async function serve<Result>(
  root: string,
  app: string,
  signal: AbortSignal,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const command = [nextCli(root), 'start', '-p', port];
  const server = spawnWith(process.execPath, command, { cwd: app, env });
  // What nobody reads would fill up and stop it.
  for (const stream of [server.stdout, server.stderr]) stream.resume();
  const ended = once(server, 'close');
  try {
    const answers = () =>
      visit(origin, '/').then(
        ({ status }) => status === 200,
        () => false,
      );
    await until('the empty page answers', answers, { seconds: 60, every: 50, signal });
    return await work(origin);
  } finally {
    server.kill();
    await ended;
  }
}
