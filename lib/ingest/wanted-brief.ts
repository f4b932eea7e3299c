/** A brief as its document wants it: no more of it than what others may want as well, and what tells which of them gives way. */
import type { BriefFacts } from '../domain/brief';
import type { KeptFile } from './kept-file';

export type WantedBrief = Pick<
  BriefFacts,
  'id' | 'place' | 'slug' | 'path' | 'curated' | 'modified' | 'story' | 'aliases'
>;

/** Undefined for what is no brief. */
export function wantedBrief({ outcome }: KeptFile): WantedBrief | undefined {
  if (outcome.kind !== 'brief') return undefined;
  const { id, place, slug, path, curated, modified, story, aliases } = outcome.brief;
  return { id, place, slug, path, curated, modified, story, aliases };
}
