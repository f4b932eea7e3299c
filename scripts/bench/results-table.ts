/** What was measured → Markdown: a goal that is missed says so. */
import { amount, type Row, reached } from './row';

/** For whoever wants to know how: with the figures behind each line. */
export function resultsTable(rows: readonly Row[]): string {
  const head = ['| what | measured | goal | | how |', '|---|---|---|---|---|'];
  const lines = rows.map(
    (row) => `| ${row.what} | ${measured(row)} | ${goal(row)} | ${verdict(row)} | ${row.how} |`,
  );
  return [...head, ...lines].join('\n');
}

/** For whoever wants to know whether: only lines with a goal. */
export function goalsTable(rows: readonly Row[]): string {
  const head = ['| at 100,000 documents | measured | goal | |', '|---|---|---|---|'];
  const lines = rows
    .filter((row) => row.goal !== null)
    .map((row) => `| ${row.what} | ${measured(row)} | ${goal(row)} | ${verdict(row)} |`);
  return [...head, ...lines].join('\n');
}

/** For a terminal. */
export function resultLine(row: Row): string {
  const wanted = row.goal === null ? '' : `, goal ${goal(row)}: ${verdict(row)}`;
  return `${row.what}: ${measured(row)}${wanted}\n    ${row.how}`;
}

function measured({ value, unit }: Row): string {
  return value === null ? 'not measured' : amount(value, unit);
}

function goal(row: Row): string {
  if (row.goal === null) return '';
  return `${row.goal.kind === 'most' ? '≤' : '≥'} ${amount(row.goal.value, row.unit)}`;
}

function verdict(row: Row): string {
  const isReached = reached(row);
  if (isReached === undefined) return '';
  return isReached ? 'reached' : '**missed**';
}
