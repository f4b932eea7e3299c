/** A day, a clock and a zone as an event's document writes them → a day, or an instant. */
import { type BriefDate, instantSchema } from '../domain/instant';
import { instantAt, type TimeZone } from '../domain/time-zone';
import { parseDate } from './parse-date';

const clock = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?\.?(?:m\.?)?$/i;
const zoned = /(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i;
const words =
  /^(?:[a-z]+,?\s+)?(?:([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?),?\s+(\d{4})$/i;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Whatever `parseDate` reads, and `March 14, 2022` or `14 March 2022`; without a zone of its own it is by clocks of `zone`. */
export function parseEventDate(text: string, zone: TimeZone | undefined): BriefDate | undefined {
  const date = parseDate(text) ?? parseDate(isoOfWords(text.trim()));
  const instant = instantSchema.safeParse(date);
  if (!instant.success || zone === undefined || zoned.test(text.trim())) return date;
  return instantAt(instant.data, zone);
}

/** A day with a clock beside it: `9:00 AM`, `14:30`, `9 pm`. Undefined when the clock shows no time. */
export function parseEventClock(
  day: string,
  text: string,
  zone: TimeZone | undefined,
): BriefDate | undefined {
  const [match, hour, minute = '00', half] = clock.exec(text.trim()) ?? [];
  if (match === undefined || (half === undefined && !text.includes(':'))) return undefined;
  const isHalf = half !== undefined;
  if (isHalf && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const shift = isHalf && half.toLowerCase() === 'p' ? 12 : 0;
  const hours = isHalf ? (Number(hour) % 12) + shift : Number(hour);
  return parseEventDate(`${day}T${String(hours).padStart(2, '0')}:${minute}`, zone);
}

function isoOfWords(text: string): string {
  const [, first, day, otherDay, second, year] = words.exec(text) ?? [];
  const name = (first ?? second ?? '?').toLowerCase();
  const month = months.findIndex((full) => full === name || full.slice(0, 3) === name) + 1;
  const pad = (number: string | number) => String(number).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day ?? otherDay ?? '')}`;
}
