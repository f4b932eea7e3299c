/** Serves the portal on a port until it is told to stop, and says when the first page can be read. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Env } from '@/lib/env';
import { exitCode, passSignals } from '../run-command.mjs';
import { ScriptProblem } from '../script-problem';
import { nextCli } from './next-cli';
import { spawnNode } from './spawn-node.mjs';
import { standaloneEnv, standaloneServer } from './standalone';

const patience = 30_000;
const askEvery = 50;

/** Returns the exit code of the server; throws a `ScriptProblem` when its front page never answers. */
export async function serveNext(root: string, mode: 'start' | 'dev', env: Env): Promise<number> {
  const { port } = env;
  const server =
    mode === 'start'
      ? // What Next says of itself while it starts is its own affair.
        spawnNode([standaloneServer(root)], { cwd: root, env: standaloneEnv(env), isHeard: false })
      : spawnNode([nextCli(root), 'dev', '-p', String(port)], {
          cwd: root,
          env: {},
          isHeard: true,
        });
  const stopPassing = passSignals(server);
  const over = new AbortController();
  const ended = new Promise<number>((resolve) => {
    server.on('close', (code, signal) => {
      stopPassing();
      over.abort();
      resolve(exitCode(code, signal));
    });
  });

  const address = `http://localhost:${port}`;
  const fault = await firstAnswer(address, over.signal);
  if (over.signal.aborted) return ended;
  if (fault) {
    server.kill();
    await ended;
    throw new ScriptProblem(`The portal was stopped: its front page ${fault}.`);
  }
  console.log(`Portal ready at ${address}`);
  return ended;
}

/** Waits until the address answers; says what was wrong with its last answer when none was good. */
async function firstAnswer(address: string, over: AbortSignal): Promise<string | undefined> {
  const giveUp = Date.now() + patience;
  let fault = 'gave no answer';
  while (Date.now() < giveUp && !over.aborted) {
    try {
      const { status } = await fetch(address, { redirect: 'manual', signal: over });
      if (status < 500) return undefined;
      fault = `answers with status ${status}`;
    } catch {
      // Nobody listens yet.
    }
    await pause(askEvery);
  }
  return `${fault} within ${patience / 1000} seconds`;
}
