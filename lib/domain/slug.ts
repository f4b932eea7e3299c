/** One segment of a path of ours, verbatim: dots, leading hyphens and capitals are kept. */
import { z } from 'zod';

export const slugSchema = z
  .string()
  .min(1)
  .regex(/^[^/?#\\\p{Cc}]+$/u)
  .brand<'Slug'>();

export type Slug = z.infer<typeof slugSchema>;
