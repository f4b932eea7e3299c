import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random';

function firstOf(seed: string): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 200 }, random);
}

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(firstOf('/news/one')).toEqual(firstOf('/news/one'));
    expect(firstOf('/news/one')).not.toEqual(firstOf('/news/two'));
  });

  it('spreads over the whole range', () => {
    const numbers = firstOf('/news/one');
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...numbers)).toBeLessThan(0.1);
    expect(Math.max(...numbers)).toBeGreaterThan(0.9);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});
