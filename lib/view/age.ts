/** The date a brief was curated and the present day → a hint that it may be out of date. */
import type { BriefDate, PlainDay } from '../domain/instant';
import { counted } from './count';

/** Younger ones need no hint. */
const oldAfter = 2;

/** Whole years, by the calendar; undefined for a brief of the last two years, and for one without a date. */
export function ageHint(curated: BriefDate | undefined, today: PlainDay): string | undefined {
  if (curated === undefined) return undefined;
  const years = yearsBetween(curated, today);
  if (years < oldAfter) return undefined;
  return `Curated ${counted(years, 'year')} ago: what it reports may have changed since.`;
}

function yearsBetween(date: BriefDate, today: PlainDay): number {
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return today.slice(5) < date.slice(5, 10) ? years - 1 : years;
}
