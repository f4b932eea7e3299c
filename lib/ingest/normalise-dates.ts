/** `date` and `lastMod` → when a brief was curated, and when it last changed. */
import type { BriefDate } from '../domain/instant';
import { compareDates } from './compare-dates';
import { type Fields, readField } from './fields';
import { parseDate } from './parse-date';
import type { Report } from './report';

export type Dates = { curated: BriefDate | undefined; modified: BriefDate | undefined };

export function normaliseDates(fields: Fields, report: Report): Dates {
  const date = readDate(fields, 'date', report) ?? readDate(fields, 'pubDate', report);
  const lastMod = readDate(fields, 'lastMod', report);
  if (date === undefined) {
    const what =
      lastMod === undefined ? 'no date: it comes last in lists' : 'lastMod stands for it';
    report('date', 'value-missing', what, '', lastMod);
    return { curated: lastMod, modified: lastMod };
  }
  if (lastMod === undefined) return { curated: date, modified: date };
  const order = compareDates(lastMod, date);
  if (order < 0) report('lastMod', 'date-doubtful', 'is before the date', lastMod, date);
  return { curated: date, modified: order < 0 ? date : finer(lastMod, date, order) };
}

/** Of a day and an hour of it, the hour says more. */
function finer(lastMod: BriefDate, date: BriefDate, order: number): BriefDate {
  return order === 0 && date.length > lastMod.length ? date : lastMod;
}

function readDate(fields: Fields, field: string, report: Report): BriefDate | undefined {
  const value = readField(fields, field);
  if (value === undefined || value === null || value === '') return undefined;
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  if (date === undefined && !(typeof value === 'string' && value.trim() === '')) {
    report(field, 'value-invalid', 'is no date of the calendar and was left out', value);
  }
  return date;
}
