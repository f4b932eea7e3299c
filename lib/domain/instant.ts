/**
 * Points in time as text that sorts: a UTC instant, a day that never shifts by time zone, or a month.
 * All three are prefixes of ISO 8601, so comparing the strings compares the times.
 */
import { z } from 'zod';

export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .brand<'Instant'>();
export const plainDaySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .brand<'PlainDay'>();
export const plainMonthSchema = z
  .string()
  .regex(/^\d{4}-\d\d$/)
  .brand<'PlainMonth'>();

export const dateSchema = z.union([instantSchema, plainDaySchema]);
export const sourceDateSchema = z.union([instantSchema, plainDaySchema, plainMonthSchema]);

export type Instant = z.infer<typeof instantSchema>;
export type PlainDay = z.infer<typeof plainDaySchema>;
export type PlainMonth = z.infer<typeof plainMonthSchema>;

/** When a curator filed a brief. */
export type BriefDate = Instant | PlainDay;

/** When the source published its article: often only the month is known, from its address. */
export type SourceDate = Instant | PlainDay | PlainMonth;
