/** A report of the indexer as plain lines: what was found, what changed, and each document refused. */
import type { Refusal } from '@/lib/domain/finding';
import type { IndexReport } from '@/lib/indexer/index-report';

export function reportLines(report: IndexReport): string[] {
  const { found, accepted, refused, findings, read, unchanged, changed, removed, seconds } = report;
  return [
    `Indexed ${count(found, 'document')} in ${seconds.toFixed(1)} s: ${accepted} accepted, ${refused.length} refused, ${count(findings, 'finding')}.`,
    `${read} read, ${unchanged} unchanged since the last time; ${changed} changed, ${removed} removed.`,
    ...refused.map(refusedLine),
    ...(findings > 0 ? ['npm run check:content shows every finding.'] : []),
  ];
}

export function refusedLine({ file, reason }: Refusal): string {
  return `Refused ${file}: ${reason}`;
}

/** What is said of a document that would be refused, and is let be for so many seconds. */
export function heldLine({ file, reason }: Refusal, seconds: number): string {
  return `Held back ${file} for ${seconds} s, for it may be half written: ${reason}. Readers have its last good state.`;
}

/** What a change of the content came to, in one line. */
export function publishedLine({ changed, removed, refused, seconds }: IndexReport): string {
  const still = refused.length > 0 ? `; ${count(refused.length, 'document')} refused` : '';
  return `Published ${count(changed, 'change')}, ${count(removed, 'removal')} in ${seconds.toFixed(2)} s${still}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
