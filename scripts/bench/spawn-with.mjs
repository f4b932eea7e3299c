/** Starts a command with the environment of this process and a few variables more. */
import { spawn } from 'node:child_process';

/**
 * What it says can be read; its input is empty.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Readonly<Record<string, string>> }} options
 */
export function spawnWith(command, args, { cwd, env }) {
  return spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
