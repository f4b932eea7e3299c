/** Dates of different precision → which is later, as far as both can tell. */
import type { SourceDate } from '../domain/instant';

/** Negative when `a` is certainly earlier; a day is neither before nor after an hour of it. */
export function compareDates(a: SourceDate, b: SourceDate): number {
  const length = Math.min(a.length, b.length);
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
