import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { briefFrom, fieldsFrom, withFindings } from './documents.fixture';
import { normaliseEvent } from './normalise-event';

const eventOf = (yaml: string) =>
  withFindings((report) => {
    const event = normaliseEvent(fieldsFrom(yaml), report);
    return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
  });

const days = { start: '2022-03-14', end: '2022-03-18', status: 'planned' };

describe('normaliseEvent', () => {
  it.each([
    "eventStartDate: '2022-03-14'\neventEndDate: '2022-03-18'",
    'startDate: 2022-03-14\nendDate: 2022-03-18',
    'STARTDATE: 2022-03-14\nEndDate: 2022-03-18',
    'start: 2022-03-14\nend: 2022-03-18',
    'eventStart: 2022-03-14\neventEnd: 2022-03-18',
    'event_start_date: 2022-03-14\nevent-end-date: 2022-03-18',
    'eventDate: 2022-03-14\nend_date: 2022-03-18',
    'event: {start: 2022-03-14, end: 2022-03-18}',
    'event: {date: 2022-03-14, eventEndDate: 2022-03-18}',
    'openProjectCustomFields: {startDate: 2022-03-14, endDate: 2022-03-18}',
    'startDate: March 14, 2022\nendDate: 18th Mar 2022',
    'startDate: Monday, 14 March 2022\nendDate: 2022-03-18',
  ])('reads days from %j', (yaml) => {
    expect(eventOf(yaml)).toEqual({ value: days, findings: [] });
  });

  it('prefers what names the event, and never takes the date of the brief for it', () => {
    const yaml = 'date: 2022-01-01\nstart: 2022-01-02\neventStart: 2022-03-14\nend: 2022-03-18';
    expect(eventOf(yaml)).toEqual({ value: days, findings: [] });
    expect(eventOf('date: 2022-01-01')).toEqual({
      value: { status: 'planned' },
      findings: ['startDate: value-missing:  → '],
    });
  });

  it.each([
    ["start: '2022-03-14T09:00:00-04:00'", { start: '2022-03-14T13:00:00.000Z' }],
    ["start: '2022-03-14T09:00'", { start: '2022-03-14T09:00:00.000Z' }],
    [
      "start: '2022-03-14T09:00'\ntimeZone: America/New_York",
      { start: '2022-03-14T13:00:00.000Z', zone: 'America/New_York' },
    ],
    [
      "start: '2022-03-14T13:00:00Z'\ntimezone: EST",
      { start: '2022-03-14T13:00:00.000Z', zone: 'America/New_York' },
    ],
    [
      "start: 2022-03-14\nstartTime: 9:00 AM\nend: 2022-03-14\nendTime: '17:30'\nevent: {zone: ET}",
      {
        start: '2022-03-14T13:00:00.000Z',
        end: '2022-03-14T21:30:00.000Z',
        zone: 'America/New_York',
      },
    ],
    ['start: 2022-03-14\nstartTime: 12 am', { start: '2022-03-14' }],
    ['start: 2022-03-14\nstartTime: 12 p.m.', { start: '2022-03-14T12:00:00.000Z' }],
  ])('reads hours from %j', (yaml, moments) => {
    expect(eventOf(yaml).value).toEqual({ ...moments, status: 'planned' });
  });

  it('takes a midnight for its day when no hour is named anywhere', () => {
    const yaml = "start: '2022-03-14T00:00:00Z'\nend: '2022-03-18T00:00:00Z'";
    expect(eventOf(yaml)).toEqual({
      value: days,
      findings: ['startDate: text-repaired: 2022-03-14T00:00:00.000Z → '],
    });
    const tillNoon = "start: '2022-03-14T00:00:00Z'\nend: '2022-03-14T12:00:00Z'";
    expect(eventOf(tillNoon).value).toMatchObject({ start: '2022-03-14T00:00:00.000Z' });
  });

  it('keeps only the day by clocks that it does not know', () => {
    expect(eventOf("start: '2022-03-14T23:30'\ntimezone: Lunar")).toEqual({
      value: { start: '2022-03-14', status: 'planned' },
      findings: ['timezone: value-unknown: Lunar → '],
    });
  });

  it('doubts an end before the start', () => {
    expect(eventOf('start: 2022-03-18\nend: 2022-03-14')).toEqual({
      value: { start: '2022-03-18', status: 'planned' },
      findings: ['endDate: date-doubtful: 2022-03-14 → '],
    });
  });

  it('lets the end stand for a missing start', () => {
    expect(eventOf('end: 2022-03-14')).toEqual({
      value: { start: '2022-03-14', status: 'planned' },
      findings: ['startDate: value-missing:  → 2022-03-14'],
    });
  });

  it('reports what it cannot read, and takes the next spelling', () => {
    expect(eventOf('eventStart: soon\nstart: 2022-03-14\nend: [2022-03-18]')).toEqual({
      value: { start: '2022-03-14', status: 'planned' },
      findings: ['eventstart: value-invalid: soon → ', 'end: value-invalid: a list → '],
    });
  });

  it.each([
    ['venue: Hall\ncity: Orlando\nregion: Florida\ncountry: USA', { region: 'Florida' }],
    ['eventVenue: Hall\neventCity: Orlando\neventCountry: USA', {}],
    ['event: {venue: Hall, city: Orlando, state: Florida, country: USA}', { region: 'Florida' }],
    ['location: {name: Hall, city: Orlando, country: USA}', {}],
    ['event: {location: {name: Hall, locality: Orlando, country: USA}}', {}],
    ['eventLocation: Hall\ntown: Orlando\ncountry: USA', {}],
  ])('reads the place from %j', (yaml, more) => {
    expect(eventOf(`start: 2022-03-14\n${yaml}`)).toEqual({
      value: {
        start: '2022-03-14',
        venue: 'Hall',
        city: 'Orlando',
        country: 'USA',
        status: 'planned',
        ...more,
      },
      findings: [],
    });
  });

  it.each([
    ['canceled', 'cancelled'],
    [' Cancelled ', 'cancelled'],
    ['past', 'planned'],
    ['upcoming', 'planned'],
    ['', 'planned'],
  ])('takes the status "%s" for %s', (status, standing) => {
    expect(eventOf(`start: 2022-03-14\nstatus: '${status}'`).value).toMatchObject({
      status: standing,
    });
  });

  it('never fails, whatever stands where a date or place belongs', () => {
    const key = fc.constantFrom('start', 'end', 'startTime', 'timezone', 'venue', 'city', 'event');
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (fields) => {
        const { value } = eventOf(dump({ a: 1, ...fields }));
        expect(value['status']).toBe('planned');
      }),
    );
  });
});

describe('a brief of type event', () => {
  const document = 'title: A\nslug: a\nstartDate: 2022-03-14\nstatus: past';

  it('has its event, and no other brief has one', () => {
    expect(briefFrom(`archetype: event\n${document}`)).toMatchObject({
      type: 'event',
      event: { start: '2022-03-14', status: 'planned' },
    });
    expect(briefFrom(`archetype: news\n${document}`).event).toBeUndefined();
  });
});
