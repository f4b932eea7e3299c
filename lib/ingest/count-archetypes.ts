/** Ingested files → archetypes that are no content type of ours, by name: published all the same, or no briefs. */
import type { ArchetypeCount } from '../domain/finding';
import type { IngestedFile } from './ingested-file';
import { compare } from './newer-first';

export function countArchetypes(files: readonly IngestedFile[]): ArchetypeCount[] {
  const counts = new Map<string, ArchetypeCount>();
  for (const file of files) {
    const found = archetypeOf(file);
    if (!found) continue;
    const archetype = found.archetype.toLowerCase();
    const key = JSON.stringify([found.became, archetype]);
    counts.set(key, { ...found, archetype, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => compare(a, b)).map(([, count]) => count);
}

function archetypeOf({
  outcome,
  findings,
}: IngestedFile): Omit<ArchetypeCount, 'count'> | undefined {
  if (outcome.kind === 'refused') {
    return outcome.archetype === undefined
      ? undefined
      : { archetype: outcome.archetype, became: 'not-a-brief' };
  }
  const unknown = findings.find(
    ({ field, kind }) => field === 'archetype' && kind === 'value-unknown',
  );
  return unknown && { archetype: unknown.before, became: 'other' };
}
