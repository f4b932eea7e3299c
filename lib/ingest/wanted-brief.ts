/** A brief as its document wants it: no more of it than what others may want as well, and what tells which of them gives way. */
import type { z } from 'zod';
import { briefFactsSchema } from '../domain/brief';
import type { KeptFile } from './kept-file';

export const wantedBriefSchema = briefFactsSchema.pick({
  id: true,
  place: true,
  slug: true,
  path: true,
  curated: true,
  modified: true,
  story: true,
  aliases: true,
});

export type WantedBrief = z.infer<typeof wantedBriefSchema>;

/** Undefined for what is no brief. */
export function wantedBrief({ outcome }: KeptFile): WantedBrief | undefined {
  if (outcome.kind !== 'brief') return undefined;
  const { id, place, slug, path, curated, modified, story, aliases } = outcome.brief;
  return { id, place, slug, path, curated, modified, story, aliases };
}
