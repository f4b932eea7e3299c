/** Starts the portal: index, build when stale, watch, serve; every other command is the same line with a part left out. */
import { existsSync } from 'node:fs';
import type { Refusal } from '@/lib/domain/finding';
import type { Env } from '@/lib/env';
import { heldLine, publishedLine, refusedLine } from './index-report-lines';
import { indexWithProgress } from './index-with-progress';
import { portalEnv } from './portal-env';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';
import { buildPortal } from './start/build-portal';
import { buildIsCurrent } from './start/build-stamp';
import { requireFreePort } from './start/free-port';
import { graceSeconds } from './start/grace';
import { serveNext } from './start/serve-next';
import { standaloneServer } from './start/standalone';
import { type ContentWatch, watchContent } from './start/watch-content';

/** Where start.mjs goes before it leads here. */
const root = process.cwd();

async function start(env: Env): Promise<number> {
  await requireFreePort(env.port, 'npm start');
  const { refused } = await indexWithProgress(env);
  if (!buildIsCurrent(root)) await buildPortal(root);
  return serveWatching(env, 'start', refused);
}

async function dev(env: Env): Promise<number> {
  await requireFreePort(env.port, 'npm run dev');
  const { refused } = await indexWithProgress(env);
  return serveWatching(env, 'dev', refused);
}

/** What an image and a service run: nothing is installed or built while readers wait. */
async function run(env: Env): Promise<number> {
  if (!existsSync(standaloneServer(root))) {
    throw new ScriptProblem('There is no build to serve: run npm run build first.');
  }
  await requireFreePort(env.port, 'node scripts/start.mjs run');
  const { refused } = await indexWithProgress(env);
  return serveWatching(env, 'start', refused);
}

/** Serves nothing: the web processes of this index run by themselves. */
async function watch(env: Env): Promise<number> {
  const { refused } = await indexWithProgress(env);
  const watching = await watchAloud(env, refused);
  console.log(`Watching ${env.contentDir}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await watching.stop();
  return 0;
}

function watchAloud(env: Env, told: readonly Refusal[]): Promise<ContentWatch> {
  return watchContent(env, {
    told,
    onPublished: (report) => console.log(publishedLine(report)),
    onRefused: (refusal) => console.log(refusedLine(refusal)),
    onHeld: (refusal) => console.log(heldLine(refusal, graceSeconds)),
    onProblem: (sentence) => console.error(sentence),
  });
}

async function serveWatching(
  env: Env,
  mode: 'start' | 'dev',
  told: readonly Refusal[],
): Promise<number> {
  const watching = await watchAloud(env, told);
  try {
    return await serveNext(root, mode, env);
  } finally {
    await watching.stop();
  }
}

/** Always builds: whoever asks for a build does not trust the last one. */
async function build(env: Env): Promise<number> {
  await indexWithProgress(env);
  await buildPortal(root);
  return 0;
}

const lines = new Map([
  ['start', start],
  ['dev', dev],
  ['build', build],
  ['run', run],
  ['watch', watch],
]);
const line = lines.get(process.argv[2] ?? 'start') ?? start;
await runScript(() => line(portalEnv()));
