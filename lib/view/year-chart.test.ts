import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../repository/answers';
import { yearChart } from './year-chart';

const timeline = (years: Record<string, number>): Timeline => ({
  oldest: undefined,
  years: Object.entries(years).map(([year, count]) => ({ year, count })),
});

describe('yearChart', () => {
  it('draws a bar for each year with briefs, in proportion, and leaves room for those without', () => {
    expect(yearChart(timeline({ 2019: 1, 2021: 1200 }), 1203)).toEqual({
      name: 'Briefs by year, 2019 to 2021: bars, with their figures in the table below',
      width: 108,
      height: 72,
      bars: [
        { x: 5, y: 70, width: 26, height: 2, title: '2019: 1 brief' },
        { x: 77, y: 0, width: 26, height: 72, title: '2021: 1,200 briefs' },
      ],
      labels: ['2019', '2020', '2021'],
      rows: [
        { label: '2019', count: '1' },
        { label: '2021', count: '1,200' },
        { label: 'No date', count: '2' },
      ],
    });
  });

  it('shows a single year as one bar', () => {
    expect(yearChart(timeline({ 2021: 3 }), 3)).toMatchObject({
      name: expect.stringContaining('by year, 2021:'),
      bars: [{ height: 72 }],
      labels: ['2021'],
      rows: [{ label: '2021', count: '3' }],
    });
  });

  it('draws the early years of a long span as one, and keeps them apart in the table', () => {
    const chart = yearChart(timeline({ 1970: 1, 2006: 2, 2007: 3, 2008: 4, 2026: 5 }), 15);
    expect(chart?.bars.map(({ title }) => title)).toEqual([
      'to 2007: 6 briefs',
      '2008: 4 briefs',
      '2026: 5 briefs',
    ]);
    expect(chart?.labels).toHaveLength(20);
    expect(chart?.labels.filter(Boolean)).toEqual(['to 2007', '2011', '2015', '2019', '2023']);
    expect(chart?.rows).toHaveLength(5);
  });

  it('has nothing to draw without a date', () => {
    expect(yearChart(timeline({}), 2)).toBeUndefined();
  });

  it('never draws beyond its edges, and shows every brief once', () => {
    const years = fc.dictionary(
      fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
      fc.integer({ min: 1, max: 5000 }),
      { minKeys: 1, maxKeys: 30 },
    );
    fc.assert(
      fc.property(years, fc.nat(3), (counts, undated) => {
        const sorted = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
        const given = {
          oldest: undefined,
          years: sorted.map(([year, count]) => ({ year, count })),
        };
        const total = undated + sorted.reduce((sum, [, count]) => sum + count, 0);
        const chart = yearChart(given, total);
        const number = (text: string) => Number(text.replaceAll(',', ''));
        const inTable = chart?.rows.reduce((sum, { count }) => sum + number(count), 0);
        const drawn = chart?.bars.map(({ title }) =>
          number(/([\d,]+) briefs?$/.exec(title)?.[1] ?? ''),
        );
        expect(inTable).toBe(total);
        expect(drawn?.reduce((sum, count) => sum + count, 0)).toBe(total - undated);
        for (const { x, y, width, height } of chart?.bars ?? []) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(chart?.width ?? 0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBe(chart?.height);
        }
        expect(chart?.labels.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
