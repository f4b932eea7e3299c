/** A brief as it was published, with what tells it again in another file or on another path. */
import { z } from 'zod';
import { briefFactsSchema } from '../domain/brief';
import { briefPathsSchema } from '../domain/brief-paths';
import { sourceSchema } from '../domain/source';
import type { KeptFile } from '../ingest/kept-file';
import type { Settled } from './contacts';

export const publishedBriefSchema = z.object({
  file: z.string(),
  paths: briefPathsSchema,
  /** Absent for one that is withdrawn: its document is known by file and path alone. */
  document: z
    .object({
      /** As the document gives it; absent when it gives none and goes by its slug. */
      id: z.string().optional(),
      /** Equal only for documents that say the same about the same article. */
      text: z.string(),
    })
    .optional(),
});

export type PublishedBrief = z.infer<typeof publishedBriefSchema>;

/** So much of a kept file that an index of another version can be asked for it. */
export const publishedFileSchema = z.object({
  file: z.string(),
  outcome: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('brief'),
      brief: briefFactsSchema
        .pick({ id: true, slug: true, story: true, aliases: true })
        .extend({ source: sourceSchema.pick({ host: true }).optional() }),
      textHash: z.string(),
    }),
    briefPathsSchema.extend({ kind: z.literal('withdrawn') }),
  ]),
});

/** Undefined for a file that gave no brief. `settled` is what its brief was given among the others. */
export function publishedBrief(
  { file, outcome }: KeptFile | z.infer<typeof publishedFileSchema>,
  settled: Settled | undefined,
): PublishedBrief | undefined {
  if (outcome.kind === 'withdrawn') {
    const { path, place, slug, host, aliases } = outcome;
    return { file, paths: { path, place, slug, host, aliases } };
  }
  if (outcome.kind !== 'brief' || !settled) return undefined;
  const { id, slug, source, story = '', aliases } = outcome.brief;
  const { path, section: place, slug: settledSlug } = settled;
  return {
    file,
    paths: { path, place, slug: settledSlug, host: source?.host, aliases },
    document: { id: id === slug ? undefined : id, text: `${outcome.textHash} ${story}` },
  };
}
