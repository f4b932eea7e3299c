import { describe, expect, it } from 'vitest';
import { eventSchema } from '../domain/event';
import { eventSpan, eventTime } from './event-time';

const time = (start?: string, end?: string, zone?: string) =>
  eventSchema.parse({ start, end, zone, status: 'planned' });

/** As the page puts them together. */
function said(start: string, end?: string, zone?: string): string {
  const view = eventTime(time(start, end, zone));
  return [view?.start.text, view?.end?.text, view?.clocks].join(' | ');
}

describe('eventTime', () => {
  it.each([
    ['2022-03-14', undefined, undefined, '14 March 2022 |  | '],
    ['2022-03-14', '2022-03-14', undefined, '14 March 2022 |  | '],
    ['2022-03-14', '2022-03-18', undefined, '14 March 2022 | 18 March 2022 | '],
    [
      '2022-03-14T13:00:00.000Z',
      '2022-03-14T21:30:00.000Z',
      undefined,
      '14 March 2022, 13:00 | 21:30 | UTC',
    ],
    [
      '2022-03-14T13:00:00.000Z',
      '2022-03-14T21:30:00.000Z',
      'America/New_York',
      '14 March 2022, 09:00 | 17:30 | New York time',
    ],
    [
      '2022-03-14T13:00:00.000Z',
      '2022-03-15T21:30:00.000Z',
      undefined,
      '14 March 2022, 13:00 | 15 March 2022, 21:30 | UTC',
    ],
    ['2022-03-14T13:00:00.000Z', '2022-03-14', undefined, '14 March 2022, 13:00 |  | UTC'],
    ['2022-03-14T23:00:00.000Z', undefined, 'Asia/Tokyo', '15 March 2022, 08:00 |  | Tokyo time'],
  ])('tells %s to %s in %s', (start, end, zone, words) => {
    expect(said(start, end, zone)).toBe(words);
  });

  it('says nothing of an event without a date', () => {
    expect(eventTime(time())).toBeUndefined();
  });
});

describe('eventSpan', () => {
  it.each([
    ['2022-03-14', undefined, '14 Mar 2022'],
    ['2022-03-14', '2022-03-18', '14–18 Mar 2022'],
    ['2022-03-30', '2022-04-02', '30 Mar – 2 Apr 2022'],
    ['2021-12-30', '2022-01-02', '30 Dec 2021 – 2 Jan 2022'],
    ['2022-03-14T13:00:00.000Z', '2022-03-14T21:30:00.000Z', '14 Mar 2022'],
  ])('is short for %s to %s', (start, end, text) => {
    expect(eventSpan(time(start, end))).toEqual({ text, datetime: start.slice(0, 10) });
  });

  it('never ends before it begins, where a zone moves only one of both', () => {
    const odd = time('2022-03-14T23:00:00.000Z', '2022-03-14', 'Asia/Tokyo');
    expect(eventSpan(odd)?.text).toBe('15 Mar 2022');
  });
});
