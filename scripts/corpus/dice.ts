/** Choices for one document: the same seed and number give the same ones, whatever was written before. */
import { seededRandom } from '@/lib/view/seeded-random';
import type { PowerLaw } from './power-law';

export class Dice {
  constructor(readonly random: () => number) {}

  /** A whole number from 0 to `below` - 1. */
  number(below: number): number {
    return Math.floor(this.random() * below);
  }

  /** True in `share` of all cases, 0 to 1. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.number(items.length)] ?? items[0];
  }

  /** An index; low ones more often, as the law says. */
  rank(law: PowerLaw): number {
    return law(this.random());
  }

  /** Different each, and fewer where the law gives one twice. */
  ranks(howMany: number, law: PowerLaw): number[] {
    const ranks = new Set<number>();
    for (let at = 0; at < howMany; at += 1) ranks.add(this.rank(law));
    return [...ranks];
  }
}

/** `purpose` names choices that others must be able to repeat without those before them. */
export function rollFor(seed: string, number: number, purpose = ''): Dice {
  return new Dice(seededRandom(`${seed} ${number} ${purpose}`));
}
