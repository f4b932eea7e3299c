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

export type Column = { title: string; rows: readonly Row[] };

/** For whoever wants to know whether: only lines with a goal, as each column measured them. */
export function goalsTable(columns: readonly Column[]): string {
  const rows = columns.flatMap((column) => column.rows).filter((row) => row.goal !== null);
  const goals = new Map(rows.map((row) => [row.what, goal(row)]));
  const head = ['at 100,000 documents', 'goal', ...columns.map(({ title }) => title)];
  const lines = [...goals].map(([what, wanted]) => [
    what,
    wanted,
    ...columns.map((column) => cell(column.rows.find((row) => row.what === what))),
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

/** Empty where nothing was measured. */
function cell(row: Row | undefined): string {
  if (row === undefined) return '';
  return reached(row) === false ? `${measured(row)} ${verdict(row)}` : measured(row);
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
