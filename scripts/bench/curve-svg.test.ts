import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { curveSvg } from './curve-svg';

const points = [
  { size: 10_000, indexSeconds: 1.2, flat: { brief: 20, topic: 21, edit: 400 } },
  { size: 100_000, indexSeconds: 12, flat: { brief: 20, topic: 22, edit: 900 } },
  { size: 300_000, indexSeconds: 36, flat: { brief: 20, topic: 23, edit: 1000 } },
];

describe('curveSvg', () => {
  const svg = curveSvg(points);
  const attribute = (name: string) =>
    [...svg.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);

  it('is well-formed, with axes that have units', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('Index from nothing, seconds');
    expect(svg).toContain('p95, milliseconds');
    expect([...svg.matchAll(/>(\d+k)</g)].map(([, size]) => size)).toEqual([
      ...['10k', '100k', '300k'],
      ...['10k', '100k', '300k'],
    ]);
  });

  it('draws what is proportional on a straight line through nothing', () => {
    const [line = ''] = attribute('points');
    const [one, two, three] = line.split(' ').map((place) => place.split(',').map(Number));
    const rise = (from = [0, 0], to = [0, 0]) =>
      ((to[1] ?? 0) - (from[1] ?? 0)) / ((to[0] ?? 0) - (from[0] ?? 0));
    expect(rise(one, two)).toBeCloseTo(rise(two, three), 1);
    expect(rise([56, 270], one)).toBeCloseTo(rise(one, two), 1);
  });

  it('draws what is flat flat, and names no two things upon each other', () => {
    const flat = attribute('points')[1]
      ?.split(' ')
      .map((place) => place.split(',')[1]);
    expect(new Set(flat).size).toBe(1);
    const heights = [...svg.matchAll(/<text x="618" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14.9);
  });
});
