/** Time zones by their IANA names, and what their clocks show. */
import { z } from 'zod';
import { type Instant, instantSchema } from './instant';

export const timeZoneSchema = z.string().refine(isTimeZone).brand<'TimeZone'>();

export type TimeZone = z.infer<typeof timeZoneSchema>;

/** Only names of regions and UTC: Node 20 knows no others, and `EST` means a clock that hardly anyone goes by. */
function isTimeZone(name: string): boolean {
  if (!/^(?:UTC|[A-Z]\w+(?:\/[A-Za-z][\w+-]*)+)$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** What clocks of the zone show at an instant: `2022-03-14T09:00:00.000`. */
export function wallClock(instant: Instant, zone: TimeZone): string {
  return new Date(Date.parse(instant) + offset(Date.parse(instant), zone))
    .toISOString()
    .replace('Z', '');
}

/** The instant at which clocks of the zone show what `wall`, as if it were UTC, says; in the hour that summer time skips, the next. */
export function instantAt(wall: Instant, zone: TimeZone): Instant {
  const time = Date.parse(wall);
  const first = time - offset(time, zone);
  // The offset there may be another than at the time it was asked for.
  return instantSchema.parse(new Date(time - offset(first, zone)).toISOString());
}

/** Milliseconds that clocks of the zone are ahead of UTC. */
function offset(time: number, zone: TimeZone): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(time / 1000) * 1000;
}
