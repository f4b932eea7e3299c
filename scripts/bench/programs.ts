/** The programs that are measured against, and how to install what is missing. */
import { spawnSync } from 'node:child_process';
import { ScriptProblem } from '../script-problem';

const programs = [
  { name: 'hugo', question: 'version' },
  { name: 'nginx', question: '-v' },
  // Says its version and ends with 1.
  { name: 'wrk', question: '-v' },
];

/** Throws a `ScriptProblem` that names the command to install them with. */
export function requirePrograms(): void {
  if (process.platform !== 'linux') {
    throw new ScriptProblem('npm run bench reads memory from /proc: run it on Linux.');
  }
  const missing = programs
    .filter(({ name, question }) => spawnSync(name, [question]).error !== undefined)
    .map(({ name }) => name);
  if (missing.length === 0) return;
  throw new ScriptProblem(
    `Not installed: ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}.`,
  );
}
