/** Starts the portal: index, build when stale, watch, serve; every other command is the same line with a part left out. */
import { existsSync } from 'node:fs';
import type { Env } from '@/lib/env';
import type { IndexReport } from '@/lib/indexer/index-report';
import { announceChanges } from './announce/announce-changes';
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
  const report = await indexWithProgress(env);
  if (!buildIsCurrent(root)) await buildPortal(root);
  return serveWatching(env, 'start', report);
}

async function dev(env: Env): Promise<number> {
  await requireFreePort(env.port, 'npm run dev');
  const report = await indexWithProgress(env);
  return serveWatching(env, 'dev', report);
}

/** What an image and a service run: nothing is installed or built while readers wait. */
async function run(env: Env): Promise<number> {
  if (!existsSync(standaloneServer(root))) {
    throw new ScriptProblem('There is no build to serve: run npm run build first.');
  }
  await requireFreePort(env.port, 'node scripts/start.mjs run');
  const report = await indexWithProgress(env);
  return serveWatching(env, 'start', report);
}

/** Serves nothing: the web processes of this index run by themselves. */
async function watch(env: Env): Promise<number> {
  const watching = await watchAloud(env, await indexWithProgress(env));
  console.log(`Watching ${env.contentDir}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await watching.stop();
  return 0;
}

/** `first` is what the run before found: what it changed is told with the rest. */
async function watchAloud(env: Env, first: IndexReport): Promise<ContentWatch> {
  const complain = (sentence: string) => console.error(sentence);
  const announcements = announceChanges(env, complain);
  announcements.tell(first.pages);
  const watching = await watchContent(env, {
    told: first.refused,
    onPublished: (report) => {
      console.log(publishedLine(report));
      announcements.tell(report.pages);
    },
    onRefused: (refusal) => console.log(refusedLine(refusal)),
    onHeld: (refusal) => console.log(heldLine(refusal, graceSeconds)),
    onProblem: complain,
  });
  return {
    async stop() {
      await watching.stop();
      await announcements.end();
    },
  };
}

async function serveWatching(env: Env, mode: 'start' | 'dev', first: IndexReport): Promise<number> {
  const watching = await watchAloud(env, first);
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
