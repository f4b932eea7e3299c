/** What the import report shows ↔ the query that says so, and the internal path under which such a page is made. */
import { z } from 'zod';
import { type ReportKind, reportKindSchema } from '../domain/finding';
import { internalPaths } from '../internal-paths';
import { href, importCsvPath, sitePath } from '../routes';

/** `file` is text that file names hold; without a kind the report is an overview of all of them. */
export type ReportFilter = { kind: ReportKind | undefined; file: string; page: number };

const longestText = 200;

/** A form sends its empty fields as well; what is neither empty nor known is a mistake in the address. */
const reportFilterSchema = z.object({
  kind: z.union([reportKindSchema, z.literal('').transform(() => undefined)]).optional(),
  file: z.string().trim().max(longestText).default(''),
  page: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number)
    .default(1),
});

/** Undefined when the query says what the report cannot show. */
export function parseReportFilter(query: string): ReportFilter | undefined {
  const parsed = reportFilterSchema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  return parsed.success ? { ...parsed.data, kind: parsed.data.kind } : undefined;
}

export function importReportHref(filter: ReportFilter): string {
  return `${href(sitePath({ kind: 'import-report' }))}${query(filter)}`;
}

/** All entries of the filter, on whatever page it stands. */
export function importCsvHref(filter: ReportFilter): string {
  return `${href(importCsvPath)}${query({ ...filter, page: 1 })}`;
}

function query({ kind, file, page }: ReportFilter): string {
  const values = new URLSearchParams();
  if (kind !== undefined) values.set('kind', kind);
  if (file !== '') values.set('file', file);
  if (page !== 1) values.set('page', String(page));
  return values.size === 0 ? '' : `?${values}`;
}

/** Pages are made by path alone, so the query becomes a segment of it: in base64, which no rewriting changes. */
export function importReportPath(search: string): string {
  const state = Buffer.from(search.slice(0, longestQuery)).toString('base64url');
  return `${internalPaths.importReport}/${state || '-'}`;
}

const longestQuery = 2000;

/** The query that `importReportPath` was given. */
export function decodeReportState(state: string): string {
  return state === '-' ? '' : Buffer.from(state, 'base64url').toString();
}
