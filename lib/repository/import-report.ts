/** The import report: totals, kinds, and entries by page; each query reads along a key. */
import { z } from 'zod';
import {
  archetypeCountSchema,
  documentCountSchema,
  type ReportEntry,
  type ReportKind,
  reportEntrySchema,
  reportKindSchema,
} from '../domain/finding';
import type { Reader, Value } from '../store/connect';
import type { ReportQueries, ReportSelection, ReportTotals } from './report-queries';

export function reportQueries(reader: Reader): ReportQueries {
  return {
    findTotals: () => findTotals(reader),
    listDocuments: () =>
      reader.all(
        documentCountSchema,
        'SELECT kind, count FROM documents ORDER BY count DESC, kind',
      ),
    listArchetypes: () =>
      reader.all(
        archetypeCountSchema,
        'SELECT archetype, became, count FROM archetypes ORDER BY count DESC, archetype, became',
      ),
    listKinds: (file) => listKinds(reader, file),
    listSorts: (kind, limit) => listSorts(reader, kind, limit),
    listEntries: (selection, limit, offset) => listEntries(reader, selection, limit, offset),
  };
}

const totalsRow = z.object({ accepted: z.number(), refused: z.number(), findings: z.number() });

function findTotals(reader: Reader): ReportTotals {
  const totals = reader.first(
    totalsRow,
    `SELECT (SELECT coalesce(sum(count), 0) FROM documents) AS accepted,
      (SELECT count(*) FROM refusals) AS refused,
      (SELECT coalesce(sum(count), 0) FROM finding_sorts) AS findings`,
  ) ?? { accepted: 0, refused: 0, findings: 0 };
  return { found: totals.accepted + totals.refused, ...totals };
}

const kindRow = z.object({ kind: reportKindSchema, count: z.number() });

function listKinds(reader: Reader, file: string) {
  const counts =
    file === ''
      ? `SELECT 'refused' AS kind, count(*) AS count FROM refusals
        UNION ALL SELECT kind, sum(count) FROM finding_sorts GROUP BY kind`
      : `SELECT 'refused' AS kind, count(*) AS count FROM refusals WHERE file LIKE ?1 ESCAPE '\\'
        UNION ALL SELECT kind, count(*) FROM findings WHERE file LIKE ?1 ESCAPE '\\' GROUP BY kind`;
  const sql = `SELECT kind, count FROM (${counts}) WHERE count > 0 ORDER BY kind = 'refused' DESC, count DESC, kind`;
  return reader.all(kindRow, sql, ...(file === '' ? [] : [pattern(file)]));
}

/** Within LIKE, `%` and `_` stand for other text unless they are escaped. */
function pattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

const sortRow = reportEntrySchema
  .extend({ count: z.number() })
  .transform(({ count, ...example }) => ({ count, example }));

const refusalColumns =
  "file, '' AS field, 'refused' AS kind, reason AS what, '' AS before, '' AS after";

function listSorts(reader: Reader, kind: ReportKind, limit: number) {
  if (kind === 'refused') {
    const sql = `SELECT ${refusalColumns}, count
      FROM (SELECT reason, count(*) AS count, min(file) AS file FROM refusals GROUP BY reason)
      ORDER BY count DESC, reason LIMIT ?`;
    return reader.all(sortRow, sql, limit);
  }
  const sql = `SELECT findings.*, sorts.count FROM finding_sorts AS sorts
    JOIN findings ON findings.n = sorts.example
    WHERE sorts.kind = ? ORDER BY sorts.count DESC, sorts.what LIMIT ?`;
  return reader.all(sortRow, sql, kind, limit);
}

const countRow = z.object({ count: z.number() });

function listEntries(
  reader: Reader,
  { kind, file }: ReportSelection,
  limit: number,
  offset: number,
): ReportEntry[] {
  if (kind === 'refused') return listRefused(reader, file, limit, offset);
  if (kind !== undefined) return listFindings(reader, { kind, file }, limit, offset);
  const refused = listRefused(reader, file, limit, offset);
  const [where, values] = matching(undefined, file);
  const before =
    reader.first(countRow, `SELECT count(*) AS count FROM refusals ${where}`, ...values)?.count ??
    0;
  const rest = limit - refused.length;
  const findings = listFindings(reader, { kind, file }, rest, Math.max(0, offset - before));
  return [...refused, ...findings];
}

function listRefused(reader: Reader, file: string, limit: number, offset: number) {
  const [where, values] = matching(undefined, file);
  const sql = `SELECT ${refusalColumns} FROM refusals ${where} ORDER BY file LIMIT ? OFFSET ?`;
  return reader.all(reportEntrySchema, sql, ...values, limit, offset);
}

function listFindings(
  reader: Reader,
  { kind, file }: ReportSelection,
  limit: number,
  offset: number,
) {
  const [where, values] = matching(kind, file);
  const sql = `SELECT * FROM findings ${where} ORDER BY file, origin, n LIMIT ? OFFSET ?`;
  return reader.all(reportEntrySchema, sql, ...values, limit, offset);
}

function matching(kind: ReportKind | undefined, file: string): [where: string, values: Value[]] {
  const terms = [
    ...(kind === undefined ? [] : ['kind = ?']),
    ...(file === '' ? [] : ["file LIKE ? ESCAPE '\\'"]),
  ];
  const values = [...(kind === undefined ? [] : [kind]), ...(file === '' ? [] : [pattern(file)])];
  return [terms.length === 0 ? '' : `WHERE ${terms.join(' AND ')}`, values];
}
