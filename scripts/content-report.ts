/** What the import repaired, refused or doubts, as plain lines. */
import type { Finding, Refusal } from '@/lib/domain/finding';

export type ContentReport = {
  /** found = accepted + refused. */
  totals: { found: number; accepted: number; refused: number; findings: number };
  refused: Refusal[];
  findings: Finding[];
};

export function contentReportLines({ totals, refused, findings }: ContentReport): string[] {
  return [
    ...refused.map(({ file, reason }) => `${file}: refused: ${reason}`),
    ...findings.map(findingLine),
    ...kindLines(findings),
    `${totals.found} found = ${totals.accepted} accepted + ${totals.refused} refused; ${totals.findings} findings.`,
  ];
}

function findingLine({ file, field, what, before, after }: Finding): string {
  return `${file}: ${field}: ${what}: ${oneLine(before)} → ${oneLine(after)}`;
}

/** A finding is one line, whatever the text it is about. */
function oneLine(text: string): string {
  return text === '' ? '(nothing)' : text.replaceAll(/\s+/g, ' ');
}

function kindLines(findings: Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort().map(([kind, count]) => `${kind}: ${count}`);
}
