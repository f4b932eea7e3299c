/** Asks again and again until something is so. */
import { setTimeout as pause } from 'node:timers/promises';
import { ScriptProblem } from '../script-problem';

/** Throws a `ScriptProblem` that names what did not happen, and what `signal` says when that stops it. */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  { seconds, every, signal }: { seconds: number; every: number; signal: AbortSignal },
): Promise<void> {
  const giveUp = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    signal.throwIfAborted();
    if (performance.now() > giveUp) {
      throw new ScriptProblem(`Within ${seconds} s it did not happen that ${what}.`);
    }
    await pause(every);
  }
}
