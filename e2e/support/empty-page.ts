/** The `test` of what is measured against an empty page of the framework: each worker builds one, when first asked for. */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { runCommand } from '../../scripts/run-command.mjs';
import { nextCli } from '../../scripts/start/next-cli';
import { parseHtml } from './html-document';
import { scriptWeight } from './script-weight';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = path.join(root, 'e2e', 'empty-app');

export type EmptyPage = {
  /** Bytes, gzipped. */
  scriptWeight: number;
};

export const test = base.extend<object, { emptyPage: EmptyPage }>({
  emptyPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use, { project }) => {
      // Built as a copy, for Next writes beside its app; below the root, for the copy finds Next as everything here does.
      await mkdir(project.outputDir, { recursive: true });
      const app = await mkdtemp(path.join(project.outputDir, 'empty-app-'));
      try {
        await cp(source, app, { recursive: true });
        await build(app);
        await use({ scriptWeight: await weigh(path.join(app, '.next')) });
      } finally {
        await rm(app, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

async function build(app: string): Promise<void> {
  const { code, output } = await runCommand(process.execPath, [nextCli(root), 'build'], {
    cwd: app,
    // Test runners have a NODE_ENV of their own, with which Next would build something else.
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  expect(code, output).toBe(0);
}

/** Reads from the disk what `next start` would send. */
async function weigh(built: string): Promise<number> {
  const html = await readFile(path.join(built, 'server', 'app', 'index.html'), 'utf8');
  return scriptWeight(parseHtml(html), (address) =>
    readFile(path.join(built, address.replace(/^\/_next\//, ''))),
  );
}
