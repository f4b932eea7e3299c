/** A date as documents and feeds write it → a UTC instant, or a day that no time zone shifts; else undefined. */
import { type BriefDate, instantSchema, plainDaySchema } from '../domain/instant';
import { remember } from './remember';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC?|GMT|[+-]\d{4})?$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = {
  year: number;
  month: number;
  day: number;
  clock?: { hour: number; minute: number; second: number; millisecond: number; zone: string };
};

/** `2020-10-16T06:56:26.792665Z`, `2022-04-08`, `Tue, 05 Apr 2022 10:00:00 GMT`; no zone means UTC. */
export const parseDate = remember(100, readDate);

/** Most documents give the same time twice: when they were written, and when they last changed. */
function readDate(text: string): BriefDate | undefined {
  const parts = parseIso(text.trim()) ?? parseMail(text.trim());
  if (!parts || !isOnCalendar(parts)) return undefined;
  const { year, month, day, clock } = parts;
  if (!clock) return plainDaySchema.parse(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
  const { hour, minute, second, millisecond, zone } = clock;
  const offset = zoneMinutes(zone);
  if (hour > 23 || minute > 59 || second > 59 || offset === undefined) return undefined;
  const time = Date.UTC(year, month - 1, day, hour, minute - offset, second, millisecond);
  return instantSchema.safeParse(new Date(time).toISOString()).data;
}

function parseIso(text: string): Parts | undefined {
  const [match, year, month, day, hour, minute, second, fraction, zone] = iso.exec(text) ?? [];
  if (match === undefined) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return date;
  // Microseconds are cut, never rounded into the next second.
  const millisecond = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return { ...date, clock: { ...clock, millisecond, zone: zone ?? 'Z' } };
}

function parseMail(text: string): Parts | undefined {
  const [match, day, name, year, hour, minute, second, zone] = mail.exec(text) ?? [];
  if (match === undefined) return undefined;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return {
    year: Number(year),
    month: months.indexOf(name?.toLowerCase() ?? '') + 1,
    day: Number(day),
    clock: { ...clock, millisecond: 0, zone: zone ?? 'Z' },
  };
}

/** There is no 30 February; and no document is older than 1970, though many say `0001-01-01` for *none*. */
function isOnCalendar({ year, month, day }: Parts): boolean {
  if (year < 1970 || year > 9000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function zoneMinutes(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
