import { describe, expect, it } from 'vitest';
import { mean, measure } from './measures';

const relevant = new Set(['a', 'b', 'c']);

describe('measure', () => {
  it('is 1 for all that is relevant, first', () => {
    const { ndcg, averagePrecision, recall } = measure(['b', 'a', 'c', 'x'], relevant);
    expect([ndcg, averagePrecision, recall].map((one) => Number(one.toFixed(9)))).toEqual([
      1, 1, 1,
    ]);
  });

  it('is 0 for nothing', () => {
    expect(measure([], relevant)).toEqual({ ndcg: 0, averagePrecision: 0, recall: 0 });
  });

  it('counts the place of what it finds', () => {
    const found = measure(['x', 'a', 'y', 'c'], relevant);
    const ideal = 1 + 1 / Math.log2(3) + 1 / Math.log2(4);
    expect(found.ndcg).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / ideal, 12);
    expect(found.averagePrecision).toBeCloseTo((1 / 2 + 2 / 4) / 3, 12);
    expect(found.recall).toBeCloseTo(2 / 3, 12);
  });

  it('looks at ten for the first measure and at a hundred for the others', () => {
    const others = Array.from({ length: 10 }, (_, n) => `x${n}`);
    expect(measure([...others, 'a'], relevant)).toMatchObject({ ndcg: 0, recall: 1 / 3 });
    const many = Array.from({ length: 100 }, (_, n) => `x${n}`);
    expect(measure([...many, 'a'], relevant).recall).toBe(0);
  });
});

describe('mean', () => {
  it('counts each query alike', () => {
    const all = [
      { ndcg: 1, averagePrecision: 0.5, recall: 1 },
      { ndcg: 0, averagePrecision: 0, recall: 0.5 },
    ];
    expect(mean(all)).toEqual({ ndcg: 0.5, averagePrecision: 0.25, recall: 0.75 });
  });
});
