import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/lib/view/seeded-random';
import { powerLaw } from './power-law';

describe('powerLaw', () => {
  it('gives the n-th thing in proportion to n ^ -exponent', () => {
    const law = powerLaw(1000, 1);
    const random = seededRandom('law');
    const drawn = new Map<number, number>();
    const draws = 200_000;
    for (let at = 0; at < draws; at += 1) {
      const rank = law(random());
      drawn.set(rank, (drawn.get(rank) ?? 0) + 1);
    }
    // The sum of 1/n up to 1000.
    const first = draws / 7.4855;
    for (const n of [1, 2, 3, 10, 30]) {
      const expected = first / n;
      const deviation = Math.abs((drawn.get(n - 1) ?? 0) - expected);
      expect([n, deviation < 5 * Math.sqrt(expected)]).toEqual([n, true]);
    }
  });

  it('gives only indexes, from the first to the last', () => {
    const law = powerLaw(3, 0.8);
    expect([law(0), law(0.999_999_999)]).toEqual([0, 2]);
    expect(powerLaw(1, 1)(0.5)).toBe(0);
  });
});
