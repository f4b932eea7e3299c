/** Lines of the import report → lines of its CSV. */
import type { ReportEntry } from '../domain/finding';
import { csvLine } from './write-csv';

const columns = [
  'kind',
  'file',
  'field',
  'what',
  'before',
  'after',
] as const satisfies readonly (keyof ReportEntry)[];

/** Names of the columns; the mark before them tells Excel that the file is UTF-8. */
export const importCsvHead = `\uFEFF${csvLine(columns)}`;

export function importCsvLine(entry: ReportEntry): string {
  return csvLine(columns.map((column) => entry[column]));
}
