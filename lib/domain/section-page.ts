/** Section pages: the `_index.md` that gives a hub, a section or a scheme its title and words. */
import { z } from 'zod';
import { safeHtmlSchema } from './safe-html';
import { sitePathSchema } from './site-path';
import { topicSchema } from './topic';

export const sectionPageSchema = z.object({
  /** What it speaks for, e.g. `/communities/chronic-care-management`, `/news` or `/schemes/klas`. */
  path: sitePathSchema,
  title: z.string().optional(),
  masthead: z.string().optional(),
  /** One sentence, shown under the title. */
  summary: z.string().optional(),
  /** Who keeps a scheme. */
  owner: z.string().optional(),
  /** Hue of the accent in degrees, 0 to 359. */
  accent: z.number().int().min(0).max(359).optional(),
  /** Topics that the hub bundles, instead of its busiest. */
  featuredTopics: z.array(topicSchema),
  /** Position among its siblings; lower comes first. */
  order: z.number().optional(),
  body: safeHtmlSchema,
});

export type SectionPage = z.infer<typeof sectionPageSchema>;
