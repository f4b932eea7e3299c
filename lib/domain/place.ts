/** Places: where a brief lives, as its front matter says; a section of a community or of the site. */
import { z } from 'zod';
import { sitePathSchema } from './site-path';
import { slugSchema } from './slug';

export const placeSchema = z.object({
  /** Path of the section, e.g. `/communities/chronic-care-management/curated-content` or `/news`. */
  path: sitePathSchema,
  /** Absent for a section of the site itself. */
  community: slugSchema.optional(),
  /** The part below the community or the site, e.g. `curated-content`, `news`, `feed/latest`. */
  section: z.string().min(1),
});

export type Place = z.infer<typeof placeSchema>;
