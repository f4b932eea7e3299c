/** What is refused after each run → what was not before: in a log, each refusal is said once. */
import type { Refusal } from '@/lib/domain/finding';

export class NewRefusals {
  #known: ReadonlySet<string>;

  constructor(told: readonly Refusal[]) {
    this.#known = new Set(told.map(keyOf));
  }

  among(refused: readonly Refusal[]): Refusal[] {
    const known = this.#known;
    this.#known = new Set(refused.map(keyOf));
    return refused.filter((refusal) => !known.has(keyOf(refusal)));
  }
}

function keyOf({ file, reason }: Refusal): string {
  return `${file}\n${reason}`;
}
