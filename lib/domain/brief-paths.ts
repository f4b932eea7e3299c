/** All under which a brief is asked for: its path, those it claims, and what the paths of older generations are made of. */
import { z } from 'zod';
import { sitePathSchema } from './site-path';
import { slugSchema } from './slug';
import { sourceHostSchema } from './source';

export const briefPathsSchema = z.object({
  path: sitePathSchema,
  /** Path of its section. */
  place: sitePathSchema,
  slug: slugSchema,
  /** Of its source. */
  host: sourceHostSchema.optional(),
  /** Claimed old paths, decoded. */
  aliases: z.array(z.string()),
});

export type BriefPaths = z.infer<typeof briefPathsSchema>;
