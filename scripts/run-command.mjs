/** Runs one command to its end, keeps what it says, and passes on the wish to stop. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ cwd?: string, env?: Record<string, string>, onLine?: (line: string) => void }} Options
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options] `env` is added to the environment of this process
 * @returns {Promise<{ code: number, output: string, stderr: string }>} 127 when there is no such command;
 *   `output` is both streams as they came
 */
export function runCommand(command, args, { cwd, env, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(cwd ? { cwd } : {}),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stopPassing = passSignals(child);
    let output = '';
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        const line = chunk.split('\n').findLast((/** @type {string} */ text) => text.trim() !== '');
        if (line) onLine?.(stripVTControlCharacters(line).trim());
      });
    }
    child.on('error', (error) => {
      stopPassing();
      resolve({ code: 127, output: error.message, stderr: error.message });
    });
    child.on('close', (code, signal) => {
      const stopped = stopPassing();
      if (stopped) process.exit(128 + constants.signals[stopped]);
      resolve({ code: exitCode(code, signal), output, stderr });
    });
  });
}

/**
 * The code a shell would report.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  return code ?? (signal ? 128 + constants.signals[signal] : 1);
}

/**
 * A command must not outlive the script that runs it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => NodeJS.Signals | undefined} ends the passing; says which signal was passed
 */
export function passSignals(child) {
  /** @type {NodeJS.Signals | undefined} */
  let passed;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    passed = signal;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
    return passed;
  };
}
