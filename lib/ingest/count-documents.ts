/** Ingested files → how many became what; what was refused is no document. */
import type { DocumentCount } from '../domain/finding';
import type { IngestedFile, Outcome } from './ingested-file';

export function countDocuments(files: readonly IngestedFile[]): DocumentCount[] {
  const counts = new Map<string, number>();
  for (const { outcome } of files) {
    if (outcome.kind === 'refused') continue;
    const kind = documentKind(outcome);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function documentKind(outcome: Outcome): string {
  return outcome.kind === 'brief' ? outcome.brief.type : outcome.kind;
}
