/** A second portal from the same build, with content and an index of its own, beside the one under test. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { runCommand } from '../../scripts/run-command.mjs';
import { freePort } from '../../scripts/test/free-port.mjs';
import { startPortal } from '../../scripts/test/start-portal.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const buildId = () => readFile(path.join(root, '.next', 'BUILD_ID'), 'utf8');

export type SecondPortal = {
  origin: string;
  /** Of the process that watches its content, and started the one that serves. */
  pid: number;
  /** Puts something else in the place of its index while it is running. */
  breakIndex(): Promise<void>;
  /** Brings its index up to date, the way an editor does while it is being read. */
  index(): Promise<void>;
  /** Ends it, throws its index and its pages away, and starts it again: only the journal is left. */
  startAnew(): Promise<void>;
  /** What `npm run redirects` says, with these options. */
  redirects(...options: string[]): Promise<string>;
  /** What `npm run check:content -- --json` says of its content. */
  check(): Promise<string>;
  /** Ends it and removes its content and its index. */
  stop(): Promise<void>;
};

/** `contentDir` becomes its own; `more` is added to its environment. */
export async function startSecondPortal(
  contentDir: string,
  more: Record<string, string> = {},
): Promise<SecondPortal> {
  const build = await buildId();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'portal-data-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    PORT: String(port),
    PORTAL_CONTENT_DIR: contentDir,
    PORTAL_DATA_DIR: dataDir,
    PORTAL_SITE_URL: origin,
    ...more,
  };
  const start = async () => {
    const started = await startPortal(root, env);
    expect(started.ready, started.output()).toBe(true);
    return started;
  };
  const dispensable = async () => {
    const names = await readdir(dataDir);
    return names.filter((name) => !name.startsWith('journal-'));
  };
  const run = async (...args: string[]) => {
    const command = [path.join(root, 'scripts', 'start.mjs'), ...args];
    const { code, output } = await runCommand(process.execPath, command, { cwd: root, env });
    expect(code, output).toBe(0);
    return output;
  };
  let running = await start();
  expect(await buildId()).toBe(build);
  return {
    origin,
    pid: running.pid ?? 0,
    async breakIndex() {
      for (const name of await dispensable()) {
        const file = path.join(dataDir, name);
        await rm(file);
        if (name.endsWith('.sqlite')) await writeFile(file, 'no index at all'.repeat(1000));
      }
    },
    async index() {
      await run('index');
    },
    async startAnew() {
      await running.stop();
      for (const name of await dispensable()) await rm(path.join(dataDir, name));
      running = await start();
    },
    redirects: (...options) => run('redirects', ...options),
    async check() {
      return run('check', '--json');
    },
    async stop() {
      await running.stop();
      for (const folder of [contentDir, dataDir])
        await rm(folder, { recursive: true, force: true });
    },
  };
}
