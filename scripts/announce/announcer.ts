/** Tells one listener of addresses that changed: together, not at once, and again when it cannot be reached. */
import type { Listener, Outcome } from './listener';

/** All in milliseconds. */
export type Pauses = {
  /** From the first change to telling, so that a burst is told at once. */
  gather: number;
  /** After a failure; doubled with each further one, up to `longest`. */
  again: number;
  longest: number;
  /** How long one request may take. */
  patience: number;
  /** How long the last one may take when the process ends. */
  lastPatience: number;
};

const usualPauses: Pauses = {
  gather: 5_000,
  again: 60_000,
  longest: 3_600_000,
  patience: 15_000,
  lastPatience: 3_000,
};

/** More than these are not kept while a listener cannot be reached: the oldest go, for the sitemap says them as well. */
const mostWaiting = 100_000;

export class Announcer {
  readonly #waiting = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #telling: Promise<void> | undefined;
  #failures = 0;
  #ended = false;

  /** `onProblem` is told what could not be said, in one sentence; of failures in a row, the first. */
  constructor(
    readonly listener: Listener,
    readonly onProblem: (sentence: string) => void,
    readonly pauses = usualPauses,
  ) {}

  add(urls: readonly string[]): void {
    for (const url of urls) {
      // What changed again is the newest once more.
      this.#waiting.delete(url);
      this.#waiting.add(url);
    }
    for (const oldest of this.#waiting) {
      if (this.#waiting.size <= mostWaiting) break;
      this.#waiting.delete(oldest);
    }
    this.#plan(this.pauses.gather);
  }

  /** Says what still waits, once and with little patience. Afterwards nothing is told any more. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#telling;
    await this.#tellAll(this.pauses.lastPatience);
  }

  #plan(milliseconds: number): void {
    if (this.#ended || this.#waiting.size === 0 || this.#timer || this.#telling) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#telling = this.#tellAndPlan();
    }, milliseconds);
  }

  async #tellAndPlan(): Promise<void> {
    const wanted = await this.#tellAll(this.pauses.patience);
    this.#telling = undefined;
    this.#plan(wanted ?? this.pauses.gather);
  }

  /** Gives the milliseconds to wait when the listener is to be asked later. */
  async #tellAll(patience: number): Promise<number | undefined> {
    while (this.#waiting.size > 0) {
      const urls = [...this.#waiting].slice(0, this.listener.most);
      for (const url of urls) this.#waiting.delete(url);
      const outcome = await this.listener.tell(urls, AbortSignal.timeout(patience));
      if (outcome.kind === 'later') {
        for (const url of urls) this.#waiting.add(url);
        return this.#wait(outcome);
      }
      this.#failures = 0;
      if (outcome.kind === 'refused') {
        this.onProblem(
          `${this.#not(urls.length)} (${outcome.reason}), which is not tried again: ${this.listener.remedy}.`,
        );
      }
    }
    return undefined;
  }

  #wait({ reason, seconds }: Extract<Outcome, { kind: 'later' }>): number {
    const { again, longest } = this.pauses;
    const usual = Math.min(longest, again * 2 ** this.#failures);
    this.#failures += 1;
    if (this.#failures === 1) {
      const next = this.#ended ? 'The sitemap says so as well' : 'It is tried again';
      this.onProblem(`${this.#not(this.#waiting.size)} (${reason}). ${next}.`);
    }
    return Math.min(longest, Math.max(usual, (seconds ?? 0) * 1000));
  }

  #not(count: number): string {
    return `${this.listener.name} was not told of ${count} changed ${count === 1 ? 'address' : 'addresses'}`;
  }
}
