/** Keeps the note of the watcher true: since when a change waits to be published, and why. */
import { noteEvery, type WatchNote, writeWatchNote } from '@/lib/store/watch-note';

const unpublished = 'a change of it is not published yet.';

export class WatchKeeper {
  #waitingSince: number | undefined;
  /** The oldest change that the present or the last failed run is to publish. */
  #takenSince: number | undefined;
  #problem: string | undefined;
  #blind: WatchNote['behind'];
  readonly #timer: NodeJS.Timeout;

  constructor(readonly indexFile: string) {
    this.#write();
    this.#timer = setInterval(() => this.#write(), noteEvery);
  }

  /** Something changed; what changes during a run is not in it for certain. */
  noticed(): void {
    if (this.#waitingSince !== undefined) return;
    this.#waitingSince = Date.now();
    this.#write();
  }

  begun(): void {
    this.#takenSince ??= this.#waitingSince ?? Date.now();
    this.#waitingSince = undefined;
  }

  published(): void {
    this.#takenSince = undefined;
    this.#problem = undefined;
    this.#write();
  }

  /** What was to be published still waits, for the reason that `sentence` gives. */
  failed(sentence: string): void {
    this.#problem = sentence;
    this.#write();
  }

  /** From now on changes may go unnoticed. */
  blinded(sentence: string): void {
    this.#blind ??= { since: Date.now(), why: sentence };
    this.#write();
  }

  /** The note stays, and grows old: web processes find out by themselves that nobody watches any more. */
  end(): void {
    clearInterval(this.#timer);
  }

  #write(): void {
    const since = this.#takenSince ?? this.#waitingSince;
    const waiting = since === undefined ? undefined : { since, why: this.#problem ?? unpublished };
    const behind = this.#blind ?? waiting;
    try {
      writeWatchNote(this.indexFile, { at: Date.now(), ...(behind ? { behind } : {}) });
    } catch {
      // A data folder that cannot be written is told by the index run; a note that grows old is no lie.
    }
  }
}
