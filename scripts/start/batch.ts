/** Many changes → one run of a piece of work soon after the last of them, and never two at a time. */

/** `quiet`: milliseconds without a further change before the work is run; `longest`: after which it is run all the same. */
type Patience = { quiet: number; longest: number };

/** What somebody edits, also where something always changes. */
const few: Patience = { quiet: 60, longest: 1_000 };
/** A `git pull` of thousands of files is one batch: the system is heard of at least every 500 ms while it goes on. */
const many: Patience = { quiet: 600, longest: 5_000 };
const manyFiles = 200;

export class Batch {
  #timer: NodeJS.Timeout | undefined;
  #waiting = 0;
  #waitingSince = 0;
  #running: Promise<void> | undefined;
  #ended = false;

  constructor(readonly work: () => Promise<void>) {}

  /** `files`: how many changed. */
  changed(files: number): void {
    if (this.#ended) return;
    if (this.#waiting === 0) this.#waitingSince = performance.now();
    this.#waiting += files;
    const { quiet, longest } = this.#waiting < manyFiles ? few : many;
    const left = this.#waitingSince + longest - performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), Math.max(0, Math.min(quiet, left)));
  }

  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    // A change during a run is not in it for certain: it waits for the next one.
    if (this.#running) {
      this.#timer = setTimeout(() => this.#run(), few.quiet);
      return;
    }
    this.#waiting = 0;
    this.#running = this.work();
    await this.#running;
    this.#running = undefined;
  }
}
