/** What a page was made from (docs/decisions/025). */
import { z } from 'zod';

/** A route, and what it was asked for, as JSON. */
const askedSchema = z.object({ route: z.string(), asked: z.string() });

export const originSchema = askedSchema.extend({
  /** Of the index and the day, when it was found. */
  revision: z.string(),
  /** Of all that was found. */
  fingerprint: z.string(),
});

export type Asked = z.output<typeof askedSchema>;
export type PageOrigin = z.output<typeof originSchema>;
