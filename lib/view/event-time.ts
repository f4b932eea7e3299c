/** The start and end of an event → the days on which it is, and both in words, by the clocks of its own zone. */
import type { Event } from '../domain/event';
import { type BriefDate, instantSchema, type PlainDay, plainDaySchema } from '../domain/instant';
import { timeZoneSchema, wallClock } from '../domain/time-zone';
import { type DateView, longDate, shortSpan } from './date';

type Time = Pick<Event, 'start' | 'end' | 'zone'>;

/** First and last day; undefined when no start is known. */
export function eventDays({ start, end, zone }: Time): [PlainDay, PlainDay] | undefined {
  if (start === undefined) return undefined;
  const first = local(start, zone).day;
  const last = end === undefined ? first : local(end, zone).day;
  // The last day of a document may end before it begins by the clocks of the zone.
  if (last < first) return [first, first];
  return [first, last];
}

/** `14–18 Mar 2022`. */
export function eventSpan(time: Time): DateView | undefined {
  const days = eventDays(time);
  return days && shortSpan(...days);
}

export type EventTimeView = {
  start: DateView;
  /** Only the clock when it ends on the day it starts. */
  end: DateView | undefined;
  /** Whose clocks: `New York time`, `UTC`. Absent when only days are known. */
  clocks: string | undefined;
};

/** `14 March 2022, 09:00` to `17:00`, `New York time`. */
export function eventTime({ start, end, zone }: Time): EventTimeView | undefined {
  if (start === undefined) return undefined;
  const [from, to] = [local(start, zone), end && local(end, zone)];
  const isTimed = from.clock !== undefined || to?.clock !== undefined;
  return {
    start: { text: inWords(from), datetime: start },
    end: end && to && end !== start ? endOf(from, to, end) : undefined,
    clocks: isTimed ? clocksOf(zone) : undefined,
  };
}

function endOf(from: Local, to: Local, end: BriefDate): DateView | undefined {
  if (to.day !== from.day) return { text: inWords(to), datetime: end };
  return to.clock === undefined ? undefined : { text: to.clock, datetime: end };
}

type Local = { day: PlainDay; clock: string | undefined };

function local(date: BriefDate, zone: Event['zone']): Local {
  const instant = instantSchema.safeParse(date);
  if (!instant.success) return { day: plainDaySchema.parse(date), clock: undefined };
  const wall = wallClock(instant.data, zone ?? utc);
  return { day: plainDaySchema.parse(wall.slice(0, 10)), clock: wall.slice(11, 16) };
}

function inWords({ day, clock }: Local): string {
  const { text } = longDate(day);
  return clock === undefined ? text : `${text}, ${clock}`;
}

const utc = timeZoneSchema.parse('UTC');

/** `America/New_York` → `New York time`: not its letters, which differ between versions of Node. */
function clocksOf(zone: Event['zone'] = utc): string {
  if (zone === utc) return zone;
  return `${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')} time`;
}
