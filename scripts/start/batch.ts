/** Many changes → one run of a piece of work soon after the last of them, and never two at a time. */

/** Milliseconds without a further change before the index is run: a `git pull` of thousands of files is one batch. */
const quiet = 60;
/** Milliseconds after which it is run all the same: a folder in which something always changes is still published. */
const longest = 1_000;

export class Batch {
  #timer: NodeJS.Timeout | undefined;
  #waitingSince: number | undefined;
  #running: Promise<void> | undefined;
  #ended = false;

  constructor(readonly work: () => Promise<void>) {}

  changed(): void {
    if (this.#ended) return;
    this.#waitingSince ??= performance.now();
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
      this.#timer = setTimeout(() => this.#run(), quiet);
      return;
    }
    this.#waitingSince = undefined;
    this.#running = this.work();
    await this.#running;
    this.#running = undefined;
  }
}
