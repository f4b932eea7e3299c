import { describe, expect, it } from 'vitest';
import { median, percentile, slope } from './statistics';

describe('percentile', () => {
  it('is the value that so many do not exceed, in whatever order they come', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([0.5, 0.95, 1, 0].map((share) => percentile(hundred, share))).toEqual([50, 95, 100, 1]);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('median', () => {
  it('is the value in the middle, or between the two', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([5])]).toEqual([2, 2.5, 5]);
  });
});

describe('slope', () => {
  it('is how steep the line through the points is', () => {
    const points = [0, 1, 2, 3].map((x) => ({ x, y: 10 - 2 * x }));
    expect(slope(points)).toBeCloseTo(-2, 9);
    expect(slope([...points, { x: 0, y: 12 }, { x: 3, y: 6 }])).toBeCloseTo(-2, 9);
    expect(slope([{ x: 1, y: 5 }])).toBe(0);
  });
});
