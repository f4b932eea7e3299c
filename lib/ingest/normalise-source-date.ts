/** What a source page says of its date, else its address → when the source published the article. */
import { plainDaySchema, plainMonthSchema, type SourceDate } from '../domain/instant';
import { compareDates } from './compare-dates';
import { type Fields, readField } from './fields';
import type { Dates } from './normalise-dates';
import { parseDate } from './parse-date';
import type { Report } from './report';

/** No article of the web is older than this. */
const firstYear = '1995';
const inPath = /\/(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/|$)/;

/** `url` is the address of the article; nothing is believed that lies after the brief about it. */
export function normaliseSourceDate(
  fields: Fields,
  url: URL | undefined,
  dates: Dates,
  report: Report,
): SourceDate | undefined {
  const field = 'htmlMetaData.articlepublished_time';
  const given = readField(fields, field) ?? readField(fields, 'pubDate');
  const date = typeof given === 'string' ? parseDate(given) : undefined;
  if (date !== undefined && isCredible(date, dates)) return date;
  if (date !== undefined)
    report(field, 'date-doubtful', 'lies after the brief or before 1995', date);
  const fromPath = url && dateInPath(url.pathname);
  return fromPath && isCredible(fromPath, dates) ? fromPath : undefined;
}

function isCredible(date: SourceDate, { curated, modified }: Dates): boolean {
  if (date < firstYear) return false;
  const latest = modified ?? curated ?? parseDate(new Date().toISOString());
  // A day of grace: the source's clock may be ahead of ours.
  return latest === undefined || compareDates(date, nextDay(latest)) <= 0;
}

function nextDay(date: SourceDate): SourceDate {
  const time = Date.parse(date) + 24 * 60 * 60 * 1000;
  return plainDaySchema.parse(new Date(time).toISOString().slice(0, 10));
}

/** `/2020/06/` or `/2020/06/15/`; a part that is no month or day is a number like any other. */
function dateInPath(path: string): SourceDate | undefined {
  const [match, year, month = '', day] = inPath.exec(path) ?? [];
  if (match === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  const monthOf = `${year}-${month.padStart(2, '0')}`;
  const whole = day === undefined ? undefined : parseDate(`${monthOf}-${day.padStart(2, '0')}`);
  return whole ?? plainMonthSchema.parse(monthOf);
}
