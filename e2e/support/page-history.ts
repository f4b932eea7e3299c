/** What each page was to show since when, so that what a reader was shown can be judged. */
import type { Edit } from '@/lib/indexer/edited-archive.fixture';

/** The stamp in the title of a page, or that there is none. */
export type Shown = number | 'gone';

export class PageHistory {
  readonly #states = new Map<string, { since: number; shown: Shown }[]>();

  /** `late` is how many milliseconds a page may be behind. */
  constructor(readonly late: number) {}

  /** Is to be told right after the edit. */
  add({ path, stamp, isRemoved }: Edit): void {
    const states = this.#states.get(path) ?? [{ since: -Infinity, shown: 'gone' }];
    states.push({ since: performance.now(), shown: isRemoved ? 'gone' : stamp });
    this.#states.set(path, states);
  }

  /** What a page may show that was asked for at `asked`, and has just been answered. */
  allowed(path: string, asked: number): Shown[] {
    const states = this.#states.get(path) ?? [];
    const first = states.findLastIndex(({ since }) => since <= asked - this.late);
    return states.slice(Math.max(0, first)).map(({ shown }) => shown);
  }
}
