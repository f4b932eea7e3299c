/** Counts the briefs of every list and keeps the newest dates, while briefs are being written. */
import type { Brief } from '../domain/brief';
import type { BriefList } from '../domain/brief-list';
import type { BriefDate } from '../domain/instant';
import type { Writer } from '../store/connect';
import { listKey } from '../store/list-key';

type Tally = { count: number; newest: BriefDate | undefined; modified: BriefDate | undefined };

const emptyTally: Tally = { count: 0, newest: undefined, modified: undefined };

export class ListTally {
  readonly #lists = new Map<string, Tally>();

  /** Counts a brief in a list and returns the key of the list. */
  add(list: BriefList, brief: Brief): string {
    const key = listKey(list);
    const known = this.#lists.get(key) ?? emptyTally;
    this.#lists.set(key, {
      count: known.count + 1,
      newest: later(known.newest, brief.curated),
      modified: later(known.modified, brief.modified),
    });
    return key;
  }

  /** Makes a list known that may stay without briefs: its page says so, but it is there. */
  open(list: BriefList): void {
    const key = listKey(list);
    if (!this.#lists.has(key)) this.#lists.set(key, emptyTally);
  }

  write(writer: Writer): void {
    const insert = writer.prepare(
      'INSERT INTO lists (list, count, newest, modified) VALUES (?, ?, ?, ?)',
    );
    for (const [key, { count, newest, modified }] of this.#lists) {
      insert(key, count, newest ?? null, modified ?? null);
    }
  }
}

function later(a: BriefDate | undefined, b: BriefDate | undefined): BriefDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
