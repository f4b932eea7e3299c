/** Published documents that are broken now, as editors leave them while they write: each is let be for a moment. */
import type { Refusal } from '@/lib/domain/finding';

/** Seconds for which readers keep the last good state. */
export const graceSeconds = 5;

export class Grace {
  readonly #since = new Map<string, number>();
  readonly #asked = new Set<string>();

  /** `onHeld` hears of each once. */
  constructor(
    readonly onHeld: (refusal: Refusal) => void,
    readonly now: () => number = Date.now,
  ) {}

  /** What is held back, to be looked at in every run. */
  begin(): string[] {
    this.#asked.clear();
    return [...this.#since.keys()];
  }

  /** Whether a document that would be refused is to stay as it was. */
  readonly holds = (refusal: Refusal): boolean => {
    const { file } = refusal;
    this.#asked.add(file);
    const since = this.#since.get(file);
    if (since === undefined) {
      this.#since.set(file, this.now());
      this.onHeld(refusal);
      return true;
    }
    if (this.now() - since < graceSeconds * 1000) return true;
    this.#since.delete(file);
    return false;
  };

  /** After a run that succeeded. Gives the milliseconds after which the next one is due, if any is. */
  end(): number | undefined {
    for (const file of this.#since.keys()) {
      // It is whole again, or gone.
      if (!this.#asked.has(file)) this.#since.delete(file);
    }
    const first = Math.min(...this.#since.values());
    return Number.isFinite(first) ? first + graceSeconds * 1000 - this.now() : undefined;
  }
}
