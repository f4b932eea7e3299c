/** What the import repaired, refused or doubts: gathered from the index, and as plain lines. */
import type { ArchetypeCount, DocumentCount, Refusal, ReportEntry } from '@/lib/domain/finding';
import type { ReportKindCount, ReportQueries, ReportTotals } from '@/lib/repository/report-queries';

export type ContentReport = {
  /** found = accepted + refused. */
  totals: ReportTotals;
  /** What the accepted documents became. */
  documents: DocumentCount[];
  /** Documents that are no briefs, by archetype. */
  notBriefs: Record<string, number>;
  /** Documents of archetypes that are no content type of ours, published all the same. */
  otherArchetypes: Record<string, number>;
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
    notBriefs: byArchetype(report.listArchetypes(), 'not-a-brief'),
    otherArchetypes: byArchetype(report.listArchetypes(), 'other'),
    kinds: report.listKinds(''),
    refused: entries.slice(0, totals.refused).map(({ file, what }) => ({ file, reason: what })),
    findings: entries.slice(totals.refused),
  };
}

function byArchetype(
  archetypes: ArchetypeCount[],
  became: ArchetypeCount['became'],
): Record<string, number> {
  return Object.fromEntries(
    archetypes
      .filter((counted) => counted.became === became)
      .map(({ archetype, count }) => [archetype, count]),
  );
}

export function contentReportLines(report: ContentReport): string[] {
  const { totals, kinds, refused, findings } = report;
  return [
    ...refused.map(({ file, reason }) => `${file}: refused: ${reason}`),
    ...findings.map(findingLine),
    ...kinds.map(({ kind, count }) => `${kind}: ${count}`),
    ...report.documents.map(({ kind, count }) => `accepted as ${kind}: ${count}`),
    ...archetypeLines('published as other, archetype', report.otherArchetypes),
    ...archetypeLines('not a brief, archetype', report.notBriefs),
    `${totals.found} found = ${totals.accepted} accepted + ${totals.refused} refused; ${totals.findings} findings.`,
  ];
}

function archetypeLines(what: string, counts: Record<string, number>): string[] {
  return Object.entries(counts).map(
    ([archetype, count]) => `${what} ${oneLine(archetype)}: ${count}`,
  );
}

function findingLine({ file, field, what, before, after }: ReportEntry): string {
  return `${file}: ${field}: ${what}: ${oneLine(before)} → ${oneLine(after)}`;
}

/** A finding is one line, whatever the text it is about. */
function oneLine(text: string): string {
  return text === '' ? '(nothing)' : text.replaceAll(/\s+/g, ' ');
}
