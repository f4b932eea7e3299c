/** Takes a day, a month or an instant; gives it in words. The only place where dates become words. */
import type { BriefDate, PlainDay, SourceDate } from '../domain/instant';

export type DateView = {
  text: string;
  /** For `<time datetime>`: exactly as precise as what is known. */
  datetime: string;
};

// Not Intl: its short months differ between the ICU versions of Node ("Sep", "Sept").
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2020-10-16T…Z` → `16 October 2020`, `2020-06` → `June 2020`. */
export function longDate(date: SourceDate): DateView {
  const { year, month, day } = partsOf(date);
  return { text: words(day, month, year), datetime: date };
}

/** `2021-02-17` → `17 Feb 2021`. */
export function shortDate(date: SourceDate): DateView {
  const { year, month, day } = partsOf(date);
  return { text: words(day, month.slice(0, 3), year), datetime: date };
}

/** Two days as one span, as short as it can be said: `14–18 Mar 2022`, `30 Mar – 2 Apr 2022`. */
export function shortSpan(first: PlainDay, last: PlainDay): DateView {
  const [from, to] = [partsOf(first), partsOf(last)];
  const end = shortDate(last).text;
  const start = words(from.day, from.month.slice(0, 3), from.year === to.year ? '' : from.year);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  if (first === last) return { text: end, datetime: first };
  const text = isOneMonth ? `${Number(from.day)}–${end}` : `${start} – ${end}`;
  return { text, datetime: first };
}

/** `2021-02-17` → `2021`. */
export function yearOf(date: BriefDate): DateView {
  const { year } = partsOf(date);
  return { text: year, datetime: year };
}

function partsOf(date: SourceDate): { year: string; month: string; day: string | undefined } {
  // The text itself is UTC: no Date object, so no time zone can move the day.
  const [year = '', month = '', day] = date.slice(0, 10).split('-');
  return { year, month: months[Number(month) - 1] ?? '', day };
}

function words(day: string | undefined, month: string, year: string): string {
  return [day && String(Number(day)), month, year].filter(Boolean).join(' ');
}
