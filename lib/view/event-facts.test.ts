import { describe, expect, it } from 'vitest';
import { eventSchema } from '../domain/event';
import { plainDaySchema } from '../domain/instant';
import { path } from './brief-summary.fixture';
import { sampleEvent } from './event.fixture';
import { eventFacts } from './event-facts';

const brief = path('/events/a & b');
const on = (day: string, event = sampleEvent.event) =>
  eventFacts(event, brief, plainDaySchema.parse(day));

describe('eventFacts', () => {
  it('says when, where and whether it is over, and leads into a calendar', () => {
    expect(on('2022-03-19')).toEqual({
      time: {
        start: { text: '14 March 2022', datetime: '2022-03-14' },
        end: { text: '18 March 2022', datetime: '2022-03-18' },
        clocks: undefined,
      },
      place: 'Convention Center, Orlando, Florida, USA',
      standing: 'Past',
      calendar: { label: 'Add to calendar', href: '/events/a%20&%20b.ics' },
    });
  });

  it.each([
    ['2022-03-13', 'Upcoming'],
    ['2022-03-14', 'Under way'],
    ['2022-03-18', 'Under way'],
    ['2022-03-19', 'Past'],
  ])('is on %s %s', (day, standing) => {
    expect(on(day).standing).toBe(standing);
  });

  it('is today on its only day, and cancelled on any', () => {
    const oneDay = { ...sampleEvent.event, end: undefined };
    expect(on('2022-03-14', oneDay).standing).toBe('Today');
    expect(on('2022-03-14', { ...oneDay, status: 'cancelled' }).standing).toBe('Cancelled');
  });

  it('leaves out what is not known', () => {
    expect(on('2022-03-14', eventSchema.parse({ status: 'planned' }))).toEqual({
      time: undefined,
      place: undefined,
      standing: undefined,
      calendar: undefined,
    });
  });
});
