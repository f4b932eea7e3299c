/** The front matter of an event → when and where it is, and whether it was called off. */
import type { Event } from '../domain/event';
import type { BriefDate } from '../domain/instant';
import type { TimeZone } from '../domain/time-zone';
import { compareDates } from './compare-dates';
import { type EventThing, type EventValue, eventValues } from './event-field';
import { type Fields, readField } from './fields';
import { parseEventClock, parseEventDate } from './parse-event-time';
import { parseText } from './parse-text';
import { parseTimeZone } from './parse-time-zone';
import type { Report } from './report';

export function normaliseEvent(fields: Fields, report: Report): Event {
  const zone = readZone(fields, report);
  const moments = daysOfMidnights(
    readMoment(fields, 'start', 'startTime', zone, report),
    readMoment(fields, 'end', 'endTime', zone, report),
    report,
  );
  return {
    ...settle(moments, report),
    zone: zone === 'unknown' ? undefined : zone,
    venue: readWords(fields, 'venue', report),
    city: readWords(fields, 'city', report),
    region: readWords(fields, 'region', report),
    country: readWords(fields, 'country', report),
    status: isCancelled(fields) ? 'cancelled' : 'planned',
  };
}

type Zone = TimeZone | 'unknown' | undefined;

/** A time by clocks that nobody knows is no time: `unknown` leaves only its day. */
function readZone(fields: Fields, report: Report): Zone {
  const [given] = eventValues(fields, 'zone');
  if (!given) return undefined;
  const zone = typeof given.value === 'string' ? parseTimeZone(given.value) : undefined;
  if (zone !== undefined) return zone;
  report(given.field, 'value-unknown', 'is no time zone we know: only days are kept', given.value);
  return 'unknown';
}

/** Status says whether it is called off; whether it is past, it only said when it was written. */
function isCancelled(fields: Fields): boolean {
  const status = readField(fields, 'status');
  return typeof status === 'string' && /^cancell?ed$/i.test(status.trim());
}

function readMoment(
  fields: Fields,
  thing: 'start' | 'end',
  time: 'startTime' | 'endTime',
  zone: Zone,
  report: Report,
): BriefDate | undefined {
  const known = zone === 'unknown' ? undefined : zone;
  const date = firstOf(eventValues(fields, thing), report, (text) => parseEventDate(text, known));
  if (date === undefined) return undefined;
  if (zone === 'unknown') return dayOf(date);
  if (date.length > dayLength) return date;
  const clock = firstOf(eventValues(fields, time), report, (text) =>
    parseEventClock(date, text, known),
  );
  return clock ?? date;
}

/** Everything before the first usable value is reported: it was meant to be one. */
function firstOf(
  values: readonly EventValue[],
  report: Report,
  parse: (text: string) => BriefDate | undefined,
): BriefDate | undefined {
  for (const { field, value } of values) {
    const date = typeof value === 'string' ? parse(value) : undefined;
    if (date !== undefined) return date;
    report(field, 'value-invalid', 'is no date or time that can be read, and was left out', value);
  }
  return undefined;
}

type Moments = Pick<Event, 'start' | 'end'>;

/** Exporters write days as midnights of UTC; an event that only knows midnights knows no time. */
function daysOfMidnights(
  start: BriefDate | undefined,
  end: BriefDate | undefined,
  report: Report,
): Moments {
  const timed = [start, end].filter((date) => date !== undefined && date.length > dayLength);
  const isMidnights = timed.length > 0 && timed.every((date) => date?.endsWith('T00:00:00.000Z'));
  if (!isMidnights) return { start, end };
  report('startDate', 'text-repaired', 'midnight stands for the whole day', timed[0]);
  return { start: start && dayOf(start), end: end && dayOf(end) };
}

function settle({ start, end }: Moments, report: Report): Moments {
  if (start === undefined && end === undefined) {
    report('startDate', 'value-missing', 'an event without a date');
    return {};
  }
  if (start === undefined) {
    report('startDate', 'value-missing', 'the end of the event stands for it', '', end);
    return { start: end };
  }
  if (end === undefined) return { start };
  if (compareDates(start, end) <= 0) return { start, end };
  report('endDate', 'date-doubtful', `is before the start (${start}) and was left out`, end);
  return { start };
}

function readWords(fields: Fields, thing: EventThing, report: Report): string | undefined {
  for (const { field, value } of eventValues(fields, thing)) {
    const text = parseText(value, field, report);
    if (text !== undefined) return text;
  }
  return undefined;
}

const dayLength = '2022-03-14'.length;

function dayOf(date: BriefDate): BriefDate | undefined {
  return parseEventDate(date.slice(0, dayLength), undefined);
}
