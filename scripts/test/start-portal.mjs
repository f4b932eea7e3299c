/** Starts a portal of its own for the browser tests, the way a reader of the README would. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { exitCode, passSignals } from '../run-command.mjs';

const patience = 10_000;

/**
 * @param {string} root
 * @param {Record<string, string>} env added to the environment of this process
 */
export async function startPortal(root, env) {
  const portal = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: should it hang, it can be ended with everything it started.
    detached: true,
  });
  const stopPassing = passSignals(portal);
  let said = '';
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    portal.on('close', (code, signal) => resolve(exitCode(code, signal)));
  });

  const ready = await new Promise((resolve) => {
    for (const stream of [portal.stdout, portal.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        said += chunk;
        if (said.includes('Portal ready at ')) resolve(true);
      });
    }
    portal.on('close', () => resolve(false));
  });

  return {
    ready,
    pid: portal.pid,
    output: () => said,
    /** The code it ends with. */
    ended,
    /** @param {NodeJS.Signals} signal */
    tell: (signal) => portal.kill(signal),
    async stop() {
      const pid = portal.pid;
      portal.kill('SIGTERM');
      const hangs = setTimeout(() => pid && process.kill(-pid, 'SIGKILL'), patience);
      await ended;
      clearTimeout(hangs);
      stopPassing();
    },
  };
}
