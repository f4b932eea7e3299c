import { describe, expect, it } from 'vitest';
import { dateSchema, sourceDateSchema } from '../domain/instant';
import { longDate, shortDate, yearOf } from './date';

const instant = dateSchema.parse('2020-10-16T06:56:26.792Z');
const lateInstant = dateSchema.parse('2021-12-31T23:59:59.999Z');
const day = dateSchema.parse('2022-04-08');
const month = sourceDateSchema.parse('2020-06');

describe('longDate', () => {
  it('writes an instant, a day and a month as precisely as they are known', () => {
    expect([instant, day, month].map(longDate)).toEqual([
      { text: '16 October 2020', datetime: '2020-10-16T06:56:26.792Z' },
      { text: '8 April 2022', datetime: '2022-04-08' },
      { text: 'June 2020', datetime: '2020-06' },
    ]);
  });

  it('stays on the day of UTC, in every time zone', () => {
    expect(longDate(lateInstant).text).toBe('31 December 2021');
  });
});

describe('shortDate', () => {
  it('shortens the month to three letters', () => {
    expect(shortDate(dateSchema.parse('2020-09-25T07:11:42.281Z'))).toEqual({
      text: '25 Sep 2020',
      datetime: '2020-09-25T07:11:42.281Z',
    });
  });
});

describe('yearOf', () => {
  it('keeps the year alone', () => {
    expect(yearOf(day)).toEqual({ text: '2022', datetime: '2022' });
  });
});
