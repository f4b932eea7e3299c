/** Starts the portal: index, build when stale, serve; `dev` and `build` are the same line with a part left out. */
import { fileURLToPath } from 'node:url';
import type { Env } from '@/lib/env';
import { publishedLine } from './index-report-lines';
import { indexWithProgress } from './index-with-progress';
import { portalEnv } from './portal-env';
import { runScript } from './run-script';
import { buildPortal } from './start/build-portal';
import { buildIsCurrent } from './start/build-stamp';
import { requireFreePort } from './start/free-port';
import { serveNext } from './start/serve-next';
import { watchContent } from './start/watch-content';

const root = fileURLToPath(new URL('..', import.meta.url));

async function start(env: Env): Promise<number> {
  await requireFreePort(env.port, 'npm start');
  await indexWithProgress(env);
  if (!buildIsCurrent(root)) await buildPortal(root);
  return serveWatching(env, 'start');
}

async function dev(env: Env): Promise<number> {
  await requireFreePort(env.port, 'npm run dev');
  await indexWithProgress(env);
  return serveWatching(env, 'dev');
}

async function serveWatching(env: Env, mode: 'start' | 'dev'): Promise<number> {
  const watch = await watchContent(env, {
    onPublished: (report) => console.log(publishedLine(report)),
    onProblem: (sentence) => console.error(sentence),
  });
  try {
    return await serveNext(root, mode, env.port);
  } finally {
    await watch.stop();
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
]);
const line = lines.get(process.argv[2] ?? 'start') ?? start;
await runScript(() => line(portalEnv()));
