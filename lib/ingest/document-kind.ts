/** A kept file → what its document became, and its archetype where that is no content type of ours. */
import type { ArchetypeCount } from '../domain/finding';
import type { KeptFile } from './kept-file';

/** Content type of a brief, else what the document is. */
export function documentKind({ outcome }: KeptFile): string {
  return outcome.kind === 'brief' ? outcome.brief.type : outcome.kind;
}

/** Published all the same, or no brief. */
export function archetypeOf({
  outcome,
  findings,
}: KeptFile): Omit<ArchetypeCount, 'count'> | undefined {
  if (outcome.kind === 'refused') {
    return outcome.archetype === undefined
      ? undefined
      : { archetype: outcome.archetype.toLowerCase(), became: 'not-a-brief' };
  }
  const unknown = findings.find(
    ({ field, kind }) => field === 'archetype' && kind === 'value-unknown',
  );
  return unknown && { archetype: unknown.before.toLowerCase(), became: 'other' };
}
