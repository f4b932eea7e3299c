/** What searching costs on a large archive, as a table. */
import type { SearchCosts, Times } from './latency';
import { manyOddQueries } from './odd-queries';

export function costsTable(
  { timed, slowest, memory, indexShare }: SearchCosts,
  size: number,
): string {
  return [
    `| search at ${size.toLocaleString('en')} documents | p50 | p95 | FTS5 alone, best ten |`,
    '|---|---|---|---|',
    ...timed.map(
      ({ what, alone, ...times }) =>
        `| ${what} | ${inWords(times, ' | ')} | ${alone ? inWords(alone, ', ') : '–'} |`,
    ),
    '',
    `The slowest of ${manyOddQueries.toLocaleString('en')} hostile queries: ${Math.round(slowest)} ms.`,
    `Memory above the rest: ${Math.round(memory)} MB. Kept for searching: ${indexShare.toFixed(2)} × the text.`,
  ].join('\n');
}

function inWords({ middle, high }: Times, between: string): string {
  return `${middle.toFixed(1)} ms${between}${high.toFixed(1)} ms`;
}
