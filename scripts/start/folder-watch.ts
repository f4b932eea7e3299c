/** Hears of changes anywhere below a folder, from the system. */
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import watcher, { type AsyncSubscription, type Event } from '@parcel/watcher';

type Hearing = {
  /** Paths below the folder, with `/`. */
  onChange: (files: string[]) => void;
  onProblem: (problem: unknown) => void;
};

export class FolderWatch {
  #subscription: AsyncSubscription | undefined;
  #isStale = true;

  /** `ignore` names folders below it whose changes are none. */
  constructor(
    readonly folder: string,
    readonly ignore: string[],
    readonly hearing: Hearing,
  ) {}

  /**
   * Watches folders that are new since it was last called, and all of them when the watch was lost. What is made within a new folder before the system watches
   * that one is told to nobody (seen with @parcel/watcher 2.6.0 on Linux): look after this, not before. Gives whether
   * it watches anew, so that anything may have changed.
   */
  async renew(): Promise<boolean> {
    if (!this.#isStale) return false;
    this.#isStale = false;
    try {
      await this.end();
      this.#subscription = await watcher.subscribe(
        this.folder,
        (problem, events) => this.#hear(problem, events),
        { ignore: this.ignore },
      );
    } catch (problem) {
      this.hearing.onProblem(problem);
    }
    return true;
  }

  async end(): Promise<void> {
    await this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  #hear(problem: Error | null, events: Event[]): void {
    if (problem) {
      // A signal that interrupts its thread ends the watch (seen with @parcel/watcher 2.6.0 on Linux).
      this.#isStale = true;
      this.hearing.onChange([]);
      return;
    }
    if (events.length === 0) return;
    if (events.some(({ type, path }) => type === 'create' && isFolder(path))) this.#isStale = true;
    this.hearing.onChange(
      events.map((event) => relative(this.folder, event.path).replaceAll(sep, '/')),
    );
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
