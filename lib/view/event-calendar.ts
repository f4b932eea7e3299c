/** Briefs of events → a calendar that a calendar program can keep up to date. */
import type { Event } from '../domain/event';
import { type BriefDate, type PlainDay, plainDaySchema } from '../domain/instant';
import type { StoredBrief } from '../repository/answers';
import { site } from '../site';
import { absoluteUrl } from './absolute-url';
import { briefGuid } from './brief-guid';
import { eventPlace } from './event-place';
import { eventDays } from './event-time';
import { type IcalComponent, type IcalProperty, writeIcalendar } from './write-icalendar';

/** Events without a known start are left out: a calendar has no place for them. */
export function eventCalendar(name: string, briefs: StoredBrief[], siteUrl: string): string {
  return writeIcalendar({
    name: 'VCALENDAR',
    properties: [
      raw('VERSION', '2.0'),
      text('PRODID', `-//${site.name}//Events//EN`),
      raw('CALSCALE', 'GREGORIAN'),
      text('NAME', name),
      text('X-WR-CALNAME', name),
    ],
    components: briefs.flatMap((brief) => entry(brief, siteUrl)),
  });
}

function entry(brief: StoredBrief, siteUrl: string): IcalComponent[] {
  const { event, topics } = brief;
  if (event?.start === undefined) return [];
  const url = absoluteUrl(siteUrl, brief.path);
  const changed = stamp(brief.modified ?? brief.curated ?? event.start);
  const place = eventPlace(event);
  const labels = [...new Set(topics.map(({ label }) => label))];
  return [
    {
      name: 'VEVENT',
      properties: [
        text('UID', briefGuid(brief)),
        // As new as the brief, never as the request: what has not changed stays the same octet by octet.
        raw('DTSTAMP', changed),
        raw('LAST-MODIFIED', changed),
        ...span(event, event.start),
        text('SUMMARY', brief.title),
        text('DESCRIPTION', [brief.teaser, url].filter(Boolean).join('\n\n')),
        raw('URL', url),
        ...(place === undefined ? [] : [text('LOCATION', place)]),
        ...labels.map((label) => text('CATEGORIES', label)),
        raw('STATUS', event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'),
      ],
      components: [],
    },
  ];
}

/** All day as soon as one end is only a day: better a whole day too much than an hour that nobody named. */
function span(event: Event, start: BriefDate): IcalProperty[] {
  const { end } = event;
  const days = eventDays(event);
  if (isDay(start) || (end !== undefined && isDay(end) && days?.[0] !== days?.[1])) {
    return days ? allDay(days) : [];
  }
  const isLater = end !== undefined && !isDay(end) && end > start;
  return [raw('DTSTART', stamp(start)), ...(isLater ? [raw('DTEND', stamp(end))] : [])];
}

/** The end of an event that lasts whole days is the day after its last. */
function allDay([first, last]: [PlainDay, PlainDay]): IcalProperty[] {
  const parameter = 'VALUE=DATE';
  const after = new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return [
    { ...raw('DTSTART', basic(first)), parameter },
    { ...raw('DTEND', basic(plainDaySchema.parse(after))), parameter },
  ];
}

/** `2022-03-14T09:00:00.000Z` → `20220314T090000Z`; a day is its first moment in UTC. */
function stamp(date: BriefDate): string {
  return basic(`${new Date(date).toISOString().slice(0, 19)}Z`);
}

function basic(iso: string): string {
  return iso.replaceAll(/[-:]/g, '');
}

function isDay(date: BriefDate): boolean {
  return plainDaySchema.safeParse(date).success;
}

function raw(name: string, value: string): IcalProperty {
  return { name, value: { raw: value } };
}

function text(name: string, value: string): IcalProperty {
  return { name, value: { text: value } };
}
