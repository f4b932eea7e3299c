/** Events: when and where what a brief announces takes place. */
import { z } from 'zod';
import { dateSchema } from './instant';
import { timeZoneSchema } from './time-zone';

export const eventSchema = z.object({
  /** First day or moment; absent when the document gives none that can be read. */
  start: dateSchema.optional(),
  /** Last day, included, or the moment it ends; never before the start. */
  end: dateSchema.optional(),
  /** By whose clocks its times are told; UTC when absent. */
  zone: timeZoneSchema.optional(),
  /** From the venue to the country, each once: `Orange County Convention Center`, `Orlando`, `USA`. */
  venue: z.string().optional(),
  city: z.string().optional(),
  region: z.string().optional(),
  country: z.string().optional(),
  status: z.enum(['planned', 'cancelled']),
});

export type Event = z.infer<typeof eventSchema>;
