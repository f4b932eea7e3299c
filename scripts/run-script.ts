/** Runs the main function of a script: what was to be expected ends in one line, never in a stack trace. */
import { IndexProblem } from '@/lib/indexer/index-problem';
import { ScriptProblem } from './script-problem';

/** Sets the exit code of the process to what `main` returns, or to 1 after a problem. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  // Whoever reads only the first lines of a report has seen enough.
  process.stdout.on('error', () => process.exit());
  try {
    process.exitCode = await main();
  } catch (problem) {
    if (!(problem instanceof ScriptProblem || problem instanceof IndexProblem)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
