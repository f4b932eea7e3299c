/** A command → how long it ran and how much memory it took, with everything it started. */
import { once } from 'node:events';
import { ScriptProblem } from '../script-problem';
import { processTree, residentBytes } from './process-tree';
import { spawnWith } from './spawn-with.mjs';

export type MeasuredRun = { seconds: number; peakBytes: number; output: string };

const lookEvery = 25;

/**
 * The peak is the largest sum of resident sets seen in looks 25 ms apart. Throws a `ScriptProblem` with the end of what
 * the command said when it fails, and what `signal` says when that stops it.
 */
export async function measuredRun(
  [command, ...args]: readonly [string, ...string[]],
  { cwd, env = {}, signal }: { cwd: string; env?: Record<string, string>; signal: AbortSignal },
): Promise<MeasuredRun> {
  signal.throwIfAborted();
  const started = performance.now();
  const child = spawnWith(command, args, { cwd, env });
  let [output, peakBytes] = ['', 0];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const look = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(processTree(child.pid ?? 0)));
  }, lookEvery);
  const stop = () => child.kill();
  signal.addEventListener('abort', stop);
  try {
    const [code] = await once(child, 'close');
    signal.throwIfAborted();
    if (code !== 0) {
      const end = output.trim().split('\n').slice(-5).join('\n');
      throw new ScriptProblem(`${end}\n${command} ${args.join(' ')} ended with ${code}.`);
    }
  } finally {
    clearInterval(look);
    signal.removeEventListener('abort', stop);
  }
  return { seconds: (performance.now() - started) / 1000, peakBytes, output };
}
