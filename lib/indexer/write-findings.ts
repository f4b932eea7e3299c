/** Writes findings in place of those of the same files and the same origin, and counts what they say. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import type { Writer } from '../store/connect';

/** Where findings are made: in the file itself, in settling it among the others, or beside the content; in the order of their lines. */
const origins = [
  'file',
  'page',
  'settled',
  'definition',
  'profile',
  'alias',
  'redirects',
  'synonyms',
  'journal',
] as const;

export type Origin = (typeof origins)[number];

const sortRow = z.object({ kind: z.string(), what: z.string() });

export class Findings {
  readonly #touched = new Map<string, { kind: string; what: string }>();
  readonly #insert;
  readonly #remove;
  readonly #wereNone: boolean;

  constructor(readonly writer: Writer) {
    this.#insert = writer.prepare(
      'INSERT INTO findings (file, origin, field, kind, what, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#wereNone = !writer.first(sortRow, 'SELECT kind, what FROM findings LIMIT 1');
    this.#remove = writer.prepare('DELETE FROM findings WHERE file = ? AND origin = ?');
  }

  /** Replaces all findings of an origin that the files have. */
  replace(origin: Origin, files: Iterable<string>, findings: readonly Finding[]): void {
    const at = origins.indexOf(origin);
    // A first import writes nothing twice.
    const former = this.#wereNone ? [] : new Set(files);
    for (const file of former) {
      const sql = 'SELECT DISTINCT kind, what FROM findings WHERE file = ? AND origin = ?';
      for (const sort of this.writer.all(sortRow, sql, file, at)) this.#touch(sort);
      this.#remove(file, at);
    }
    for (const { file, field, kind, what, before, after } of findings) {
      this.#touch({ kind, what });
      this.#insert(file, at, field, kind, what, before, after);
    }
  }

  count(): void {
    const remove = this.writer.prepare('DELETE FROM finding_sorts WHERE kind = ? AND what = ?');
    const insert = this.writer.prepare(
      `INSERT INTO finding_sorts (kind, what, count, example)
       SELECT kind, what, count(*),
         (SELECT n FROM findings WHERE kind = ?1 AND what = ?2 ORDER BY file, origin, n LIMIT 1)
       FROM findings WHERE kind = ?1 AND what = ?2 GROUP BY kind, what`,
    );
    for (const { kind, what } of this.#touched.values()) {
      remove(kind, what);
      insert(kind, what);
    }
  }

  #touch({ kind, what }: { kind: string; what: string }): void {
    this.#touched.set(`${kind} ${what}`, { kind, what });
  }
}
