/** Offerings: products, services or solutions that a brief is matched with. */
import { z } from 'zod';
import { slugSchema } from './slug';
import { topicSchema } from './topic';

export const offeringSchema = z.object({
  /** Last segment of its permalink, verbatim: runs of dashes included. */
  slug: slugSchema,
  label: z.string().min(1),
  topics: z.array(topicSchema),
});

export type Offering = z.infer<typeof offeringSchema>;
