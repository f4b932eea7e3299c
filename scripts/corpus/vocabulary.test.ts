import { describe, expect, it } from 'vitest';
import { rollFor } from './dice';
import { paragraph } from './prose';
import { vocabulary } from './vocabulary';

describe('vocabulary', () => {
  it('holds ten thousand word forms, each once', () => {
    expect(vocabulary).toHaveLength(10_000);
    expect(new Set(vocabulary).size).toBe(10_000);
  });
});

describe('paragraph', () => {
  it('uses words by a law of Zipf: twice the rank, half as often', () => {
    const dice = rollFor('zipf', 1);
    const counted = new Map<string, number>();
    for (let at = 0; at < 8000; at += 1) {
      for (const [word] of paragraph(dice)
        .toLowerCase()
        .matchAll(/[\p{L}’]*\p{L}/gu)) {
        counted.set(word, (counted.get(word) ?? 0) + 1);
      }
    }
    const of = (rank: number) => counted.get(vocabulary[rank - 1] ?? '') ?? 0;
    const steps = [1, 2, 4, 8, 16, 32, 64, 128].map((rank) => of(rank) / of(2 * rank));
    for (const step of steps) expect(step).toBeCloseTo(2, -0.5);
    expect(counted.size).toBeGreaterThan(9000);
  });
});
