import { describe, expect, it } from 'vitest';
import { instantSchema } from './instant';
import { instantAt, timeZoneSchema, wallClock } from './time-zone';

const instant = (text: string) => instantSchema.parse(text);
const zone = (name: string) => timeZoneSchema.parse(name);

describe('timeZoneSchema', () => {
  it.each(['UTC', 'America/New_York', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'])(
    'takes %s',
    (name) => expect(timeZoneSchema.safeParse(name).success).toBe(true),
  );

  it.each(['', 'EST', 'Mars/Olympus', '+05:30', 'New York', 'constructor'])(
    'refuses "%s"',
    (name) => expect(timeZoneSchema.safeParse(name).success).toBe(false),
  );
});

describe('wallClock and instantAt', () => {
  it.each([
    ['2022-03-14T13:00:00.000Z', 'America/New_York', '2022-03-14T09:00:00.000'],
    ['2022-01-14T14:00:00.000Z', 'America/New_York', '2022-01-14T09:00:00.000'],
    ['2022-03-14T18:30:00.000Z', 'Asia/Kolkata', '2022-03-15T00:00:00.000'],
    ['2022-03-14T13:00:00.500Z', 'UTC', '2022-03-14T13:00:00.500'],
  ])('tell %s in %s as %s, and back', (moment, name, wall) => {
    expect(wallClock(instant(moment), zone(name))).toBe(wall);
    expect(instantAt(instant(`${wall}Z`), zone(name))).toBe(moment);
  });

  it('find an instant within the hour that summer time skips', () => {
    const skipped = instantAt(instant('2022-03-13T02:30:00.000Z'), zone('America/New_York'));
    expect(['2022-03-13T06:30:00.000Z', '2022-03-13T07:30:00.000Z']).toContain(skipped);
  });
});
