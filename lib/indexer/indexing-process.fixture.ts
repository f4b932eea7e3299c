/** Runs of the indexer in processes of their own, which can be killed at any moment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

type Folders = { contentDir: string; dataDir: string };

/** As far as it came, in its own words; `done` when it was not killed. */
export type Ended = { wasKilled: boolean; last: string };

export type IndexingProcess = {
  /** Once it is loaded. */
  begin(): Promise<void>;
  kill(): void;
  ended: Promise<Ended>;
};

/** The program in one file: loading its hundreds of modules fifty times would take most of a minute. */
export async function bundleIndexing(): Promise<{ program: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-indexing-'));
  const program = path.join(folder, 'index.mjs');
  const driver = fileURLToPath(import.meta.resolve('libsql'));
  await build({
    entryPoints: [fileURLToPath(new URL('./killed-process.fixture.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { libsql: driver },
    external: [driver],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return { program, remove: () => rmSync(folder, { recursive: true }) };
}

/** Loads the program and waits. `killedBefore` as the program understands it. */
export function startIndexing(
  program: string,
  { contentDir, dataDir }: Folders,
  killedBefore = 0,
): IndexingProcess {
  const child = spawn(process.execPath, [program, contentDir, dataDir, String(killedBefore)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const isReady = once(child.stdout, 'data');
  return {
    async begin() {
      await isReady;
      child.stdin.write('begin\n');
    },
    kill: () => child.kill('SIGKILL'),
    ended: endOf(child).then((wasKilled) => ({
      wasKilled,
      last: said.trim().split('\n').at(-1) ?? '',
    })),
  };
}

function endOf(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => resolve(signal === 'SIGKILL'));
  });
}
