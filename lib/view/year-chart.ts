/** Takes the years of a list with their counts; gives a small chart of bars and the table behind it. */
import type { Timeline } from '../repository/answers';
import { counted, figure } from './count';

export type YearChartView = {
  /** What the drawing shows, for those who do not see it. */
  name: string;
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number; title: string }[];
  /** One below each bar, empty where two would meet. */
  labels: string[];
  rows: { label: string; count: string }[];
};

/** More bars than these are too thin to tell apart: what lies before them becomes one. */
const mostBars = 20;
const mostLabels = 5;
/** Units of the drawing, which is scaled to the width it has; a bar is at most as many pixels wide. */
const slot = 36;
const bar = 26;
const height = 72;

/** Undefined when no brief has a date. `total` counts the undated ones as well. */
export function yearChart({ years }: Timeline, total: number): YearChartView | undefined {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return undefined;
  const drawn = everyYear(years, Number(first.year), Number(last.year));
  const most = Math.max(...drawn.map(({ count }) => count));
  const dated = years.reduce((sum, { count }) => sum + count, 0);
  const step = Math.ceil(drawn.length / mostLabels);
  const span = first.year === last.year ? first.year : `${first.year} to ${last.year}`;
  return {
    name: `Briefs by year, ${span}: bars, with their figures in the table below`,
    width: drawn.length * slot,
    height,
    bars: drawn.flatMap(({ label, count }, at) => {
      const tall = Math.round((count / most) * height);
      const title = `${label}: ${counted(count, 'brief')}`;
      const x = at * slot + (slot - bar) / 2;
      // The least of all years is still a line.
      return count === 0
        ? []
        : [{ x, y: height - Math.max(2, tall), width: bar, height: Math.max(2, tall), title }];
    }),
    labels: drawn.map(({ label }, at) => (at % step === 0 ? label : '')),
    rows: [
      ...years.map(({ year, count }) => ({ label: year, count: figure(count) })),
      ...(dated < total ? [{ label: 'No date', count: figure(total - dated) }] : []),
    ],
  };
}

/** A bar for each year, those without a brief included; the earliest of a long span as one. */
function everyYear(years: Timeline['years'], first: number, last: number) {
  const from = Math.max(first, last - mostBars + 1);
  const counts = new Map(years.map(({ year, count }) => [Number(year), count]));
  const bars = Array.from({ length: last - from + 1 }, (_, at) => ({
    label: String(from + at).padStart(4, '0'),
    count: counts.get(from + at) ?? 0,
  }));
  if (first === from) return bars;
  const before = years.filter(({ year }) => Number(year) <= from);
  const count = before.reduce((sum, year) => sum + year.count, 0);
  return [{ label: `to ${bars[0]?.label}`, count }, ...bars.slice(1)];
}
