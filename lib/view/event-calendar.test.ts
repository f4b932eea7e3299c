import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { type Event, eventSchema } from '../domain/event';
import type { StoredBrief } from '../repository/answers';
import { storedTopic } from './brief-summary.fixture';
import { sampleEvent } from './event.fixture';
import { eventCalendar } from './event-calendar';
import { storedBrief } from './stored-brief.fixture';

const siteUrl = 'https://www.example.org';

const eventBrief = (event: Partial<Event> = {}, changes: Partial<StoredBrief> = {}) =>
  storedBrief({ type: 'event', event: { ...sampleEvent.event, ...event }, ...changes });

/** By a reader that is none of ours. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

function only(brief: StoredBrief) {
  const [event] = read(eventCalendar('Name', [brief], siteUrl)).events;
  if (!event) throw new Error('no event');
  return { event, value: (name: string) => event.getFirstPropertyValue(name)?.toString() };
}

const timed = (start: string, end?: string, zone?: string) =>
  eventSchema.parse({ start, end, zone, status: 'planned' });

describe('eventCalendar', () => {
  it('is read by others as what the brief says', () => {
    const { value, event } = only(eventBrief());
    expect(value('uid')).toBe('tag:medigy.com,2020:/communities/ccm/curated-content#3612');
    expect(value('summary')).toBe('A title & <more>');
    expect(value('location')).toBe('Convention Center, Orlando, Florida, USA');
    expect(value('url')).toBe(
      `${siteUrl}/communities/ccm/curated-content/medcitynews-patient-focused`,
    );
    expect(value('description')).toBe(`What the brief says.\n\n${value('url')}`);
    expect(value('status')).toBe('CONFIRMED');
    expect(value('dtstamp')).toBe('2020-10-16T06:56:37Z');
    expect(event.getAllProperties('categories').map((each) => each.getFirstValue())).toEqual([
      'Telehealth',
      'Virtual Care',
    ]);
  });

  it('names the calendar and its version', () => {
    const { calendar } = read(eventCalendar('Events: A, B', [], siteUrl));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')?.toString()).toContain('Events: A');
  });

  it.each([
    ['whole days', timed('2022-03-14', '2022-03-18'), '2022-03-14', '2022-03-19'],
    ['one day', timed('2022-12-31'), '2022-12-31', '2023-01-01'],
    [
      'hours',
      timed('2022-03-14T13:00:00.000Z', '2022-03-14T21:30:00.000Z', 'America/New_York'),
      '2022-03-14T13:00:00Z',
      '2022-03-14T21:30:00Z',
    ],
    ['a moment', timed('2022-03-14T13:00:00.000Z'), '2022-03-14T13:00:00Z', undefined],
    [
      'no time at all',
      timed('2022-03-14T13:00:00.000Z', '2022-03-14T13:00:00.000Z'),
      '2022-03-14T13:00:00Z',
      undefined,
    ],
    [
      'an hour to a day',
      timed('2022-03-14T13:00:00.000Z', '2022-03-16'),
      '2022-03-14',
      '2022-03-17',
    ],
    [
      'an hour to its own day',
      timed('2022-03-14T13:00:00.000Z', '2022-03-14'),
      '2022-03-14T13:00:00Z',
      undefined,
    ],
  ])('takes %s for what they are', (_, event, start, end) => {
    const { value } = only(storedBrief({ type: 'event', event }));
    expect([value('dtstart'), value('dtend')]).toEqual([start, end]);
  });

  it('says that an event was called off', () => {
    expect(only(eventBrief({ status: 'cancelled' })).value('status')).toBe('CANCELLED');
  });

  it('leaves out an event without a date', () => {
    const undated = eventBrief({ start: undefined });
    expect(read(eventCalendar('Name', [undated, eventBrief()], siteUrl)).events).toHaveLength(1);
  });

  it.each(['C:\\new; comma, "quotes" \\, and \\; at the end \\', 'BEGIN:VEVENT\r\nEND:VCALENDAR'])(
    'gives back %j',
    (title) => {
      const { value } = only(eventBrief({}, { title }));
      expect(value('summary')).toBe(title.replaceAll('\r\n', '\n'));
    },
  );

  it('gives back any title and any place, and nothing that is none of its lines', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, venue) => {
        const topics = [storedTopic('KLAS: Telehealth')];
        const brief = eventBrief({ venue, city: undefined }, { title, topics });
        const ics = eventCalendar('Name', [brief], siteUrl);
        const { events } = read(ics);
        expect(events).toHaveLength(1);
        const written = (text: string) =>
          text
            .toWellFormed()
            .replaceAll(/\r\n?/g, '\n')
            .replaceAll(/(?!\n)\p{Cc}/gu, '');
        expect(events[0]?.getFirstPropertyValue('summary')?.toString()).toBe(written(title));
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
        expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
      }),
    );
  });
});
