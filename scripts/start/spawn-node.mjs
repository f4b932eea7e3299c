/** Starts a long-lived Node process beside this one. */
import { spawn } from 'node:child_process';

/**
 * @param {string[]} args
 * @param {{ cwd: string, env: Record<string, string>, isHeard: boolean }} options `env` is added to the environment of
 *   this process; what goes wrong is always heard
 */
export function spawnNode(args, { cwd, env, isHeard }) {
  return spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', isHeard ? 'inherit' : 'ignore', 'inherit'],
  });
}
