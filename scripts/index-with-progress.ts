/** Brings the index up to date and says in plain lines what was found. */
import { setFlagsFromString } from 'node:v8';
import type { Env } from '@/lib/env';
import type { IndexReport } from '@/lib/indexer/index-report';
import { runIndex } from '@/lib/indexer/run-index';
import { reportLines } from './index-report-lines';
import { indexSteps } from './index-steps';
import { startProgress } from './progress.mjs';

/** By how much the heap may grow before it is tidied up; left alone, it grows to twice what it holds of an archive. */
const heapGrowth = 30;

/** Throws an `IndexProblem` when there is nothing to index or nowhere to write. */
export async function indexWithProgress(env: Env): Promise<IndexReport> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const progress = startProgress('Indexing');
  const say = indexSteps();
  const report = await runIndex({
    env,
    onProgress: (step) => progress.update(say(step)),
  }).finally(progress.clear);
  console.log(reportLines(report).join('\n'));
  return report;
}
