/** A time zone as written → its IANA name, or undefined for one we do not know. */
import { type TimeZone, timeZoneSchema } from '../domain/time-zone';

/** What people mean by the letters they write, summer time or not. */
const meant: ReadonlyMap<string, string> = new Map([
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['z', 'UTC'],
  ...['et', 'est', 'edt', 'eastern'].map((name) => [name, 'America/New_York'] as const),
  ...['ct', 'cst', 'cdt', 'central'].map((name) => [name, 'America/Chicago'] as const),
  ...['mt', 'mst', 'mdt', 'mountain'].map((name) => [name, 'America/Denver'] as const),
  ...['pt', 'pst', 'pdt', 'pacific'].map((name) => [name, 'America/Los_Angeles'] as const),
  ...['cet', 'cest'].map((name) => [name, 'Europe/Paris'] as const),
]);

export function parseTimeZone(text: string): TimeZone | undefined {
  const name = text.trim().replace(/ (?:standard |daylight )?time$/i, '');
  return timeZoneSchema.safeParse(meant.get(name.toLowerCase()) ?? name).data;
}
