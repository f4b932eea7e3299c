/** What the import repaired, refused or doubts: gathered from the index, and as plain lines. */
import type { DocumentCount, Refusal, ReportEntry } from '@/lib/domain/finding';
import type { ReportKindCount, ReportQueries, ReportTotals } from '@/lib/repository/report-queries';

export type ContentReport = {
  /** found = accepted + refused. */
  totals: ReportTotals;
  /** What the accepted documents became. */
  documents: DocumentCount[];
  /** Refused files count as a kind. */
  kinds: ReportKindCount[];
  refused: Refusal[];
  findings: ReportEntry[];
};

/** The same facts as the page and the CSV of the desk, from the same queries. */
export function contentReport(report: ReportQueries): ContentReport {
  const totals = report.findTotals();
  const entries = report.listEntries(
    { kind: undefined, file: '' },
    totals.refused + totals.findings,
    0,
  );
  return {
    totals,
    documents: report.listDocuments(),
    kinds: report.listKinds(''),
    refused: entries.slice(0, totals.refused).map(({ file, what }) => ({ file, reason: what })),
    findings: entries.slice(totals.refused),
  };
}

export function contentReportLines({ totals, kinds, refused, findings }: ContentReport): string[] {
  return [
    ...refused.map(({ file, reason }) => `${file}: refused: ${reason}`),
    ...findings.map(findingLine),
    ...kinds.map(({ kind, count }) => `${kind}: ${count}`),
    `${totals.found} found = ${totals.accepted} accepted + ${totals.refused} refused; ${totals.findings} findings.`,
  ];
}

function findingLine({ file, field, what, before, after }: ReportEntry): string {
  return `${file}: ${field}: ${what}: ${oneLine(before)} → ${oneLine(after)}`;
}

/** A finding is one line, whatever the text it is about. */
function oneLine(text: string): string {
  return text === '' ? '(nothing)' : text.replaceAll(/\s+/g, ' ');
}
