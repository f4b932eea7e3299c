/** What the import said of the content folder, for those who look after it. */
import type { ArchetypeCount, DocumentCount, ReportEntry, ReportKind } from '../domain/finding';

export type ReportTotals = {
  /** Files; always accepted + refused. */
  found: number;
  accepted: number;
  refused: number;
  findings: number;
};

export type ReportKindCount = { kind: ReportKind; count: number };

/** Entries that say the same, by one of them. */
export type ReportSort = { count: number; example: ReportEntry };

/** `file` is text that the name of the file holds, whatever the letter case. */
export type ReportSelection = { kind: ReportKind | undefined; file: string };

export interface ReportQueries {
  findTotals(): ReportTotals;
  /** What the accepted documents became, most frequent first. */
  listDocuments(): DocumentCount[];
  /** Archetypes that are no content type of ours, most frequent first. */
  listArchetypes(): ArchetypeCount[];
  /** Kinds with entries about such files: refused files first, then the most frequent. */
  listKinds(file: string): ReportKindCount[];
  /** What entries of a kind say, most frequent first. */
  listSorts(kind: ReportKind, limit: number): ReportSort[];
  /** Refused files, then findings, each by file; `offset` counts through both. */
  listEntries(selection: ReportSelection, limit: number, offset: number): ReportEntry[];
}
