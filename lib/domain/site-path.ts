/** A decoded path of this site: one leading slash, no trailing one, no query, never another origin. */
import { z } from 'zod';

export const sitePathSchema = z
  .string()
  .regex(/^\/(?!\/)(?:[^/?#\\\p{Cc}]+(?:\/[^/?#\\\p{Cc}]+)*)?$/u)
  .brand<'SitePath'>();

export type SitePath = z.infer<typeof sitePathSchema>;
