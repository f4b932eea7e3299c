/** Topics: one term of one vocabulary, and the slugs that find it again. */
import { z } from 'zod';
import { slugSchema } from './slug';

export const topicSchema = z.object({
  /** Canonical slug of `Scheme: Label`; identity of the topic. */
  slug: slugSchema,
  scheme: z.string().min(1),
  schemeSlug: slugSchema,
  label: z.string().min(1),
  /** Slug of the label alone: equal labels of different schemes meet here. */
  concept: slugSchema,
});

export type Topic = z.infer<typeof topicSchema>;
