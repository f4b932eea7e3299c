/** Looks for a program that this machine can run. */
import { spawnSync } from 'node:child_process';

/**
 * The first of these names that runs: a name alone may be a stub, like Ubuntu's chromium-browser without its snap.
 * @param {string[]} names names on PATH, or paths
 * @param {string} question an argument every one of them answers at once, e.g. `--version`
 */
export function findProgram(names, question) {
  return names.find((name) => spawnSync(name, [question], { stdio: 'ignore' }).status === 0);
}
