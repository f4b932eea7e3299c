/** How far a step is that is counted, as a part of a line: `████░░░░ 4,000 of 10,000 files, 812/s, 8 s to read`. */

/** Milliseconds of the past that tell how fast it goes: long enough that one slow batch makes no figure jump. */
const past = 10_000;
/** Milliseconds after which there is a rate to speak of. */
const shortest = 2_000;
/** Milliseconds between two counts that are kept. */
const sampleEvery = 250;
/** Characters of a bar; where less is left beside the figures, none is drawn. */
const bar = { least: 6, most: 24 };
/** Characters that figures may take, so that the bar stays as long while they grow. */
const figuresRoom = 46;

export class CountedStep {
  readonly #samples: { at: number; done: number }[] = [];
  #done = 0;

  /** `noun` is what is counted and `verb` what is done with it: `files` to `read`. */
  constructor(
    readonly noun: string,
    readonly verb: string,
    readonly total: number,
    readonly now: () => number = Date.now,
  ) {}

  count(done: number): void {
    this.#done = done;
    const at = this.now();
    if (at - (this.#samples.at(-1)?.at ?? 0) >= sampleEvery) this.#samples.push({ at, done });
  }

  /** `room` in characters leaves some for a bar; a log has none. */
  line(room: number | undefined): string {
    const figures = [
      `${this.#done.toLocaleString('en')} of ${this.total.toLocaleString('en')} ${this.noun}`,
      ...this.#pace(),
    ].join(', ');
    const width = Math.min(bar.most, (room ?? 0) - figuresRoom - 1);
    if (width < bar.least) return figures;
    const full = Math.floor((this.#done / this.total) * width);
    return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${figures}`;
  }

  #pace(): string[] {
    const at = this.now();
    while ((this.#samples[1]?.at ?? at) <= at - past) this.#samples.shift();
    const [first] = this.#samples;
    if (!first || at - first.at < shortest) return [];
    const rate = ((this.#done - first.done) / (at - first.at)) * 1000;
    if (rate === 0) return ['standing still'];
    const left = `${duration((this.total - this.#done) / rate)} to ${this.verb}`;
    return [`${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')}/s`, left];
  }
}

/** As exactly as an estimate can be meant. */
function duration(seconds: number): string {
  if (seconds < 10) return `${Math.ceil(seconds)} s`;
  if (seconds < 90) return `${Math.ceil(seconds / 5) * 5} s`;
  return `${Math.ceil(seconds / 60)} min`;
}
