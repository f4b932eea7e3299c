/** Choices for one document: the same seed and number give the same ones, whatever was written before. */
import { seededRandom } from '@/lib/view/seeded-random';

export type Dice = {
  /** A whole number from 0 to `below` - 1. */
  number(below: number): number;
  /** True in `share` of all cases, 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** An index below `count`; low ones far more often, as names in an archive are. */
  rank(count: number): number;
  /** Different each time, and empty for none. */
  ranks(howMany: number, count: number): number[];
};

export function rollFor(seed: string, number: number): Dice {
  const random = seededRandom(`${seed} ${number}`);
  const rank = (count: number) => Math.floor(count * random() ** 3);
  return {
    number: (below) => Math.floor(random() * below),
    chance: (share) => random() < share,
    pick: (items) => items[Math.floor(random() * items.length)] ?? items[0],
    rank,
    ranks: (howMany, count) => [...new Set(Array.from({ length: howMany }, () => rank(count)))],
  };
}
