/** In how many briefs each word stands: added up in memory, and written once. */
import { z } from 'zod';
import type { Writer } from '../store/connect';

/** How a worker thread sends them: word by word, each with its number at the same place. */
export const wordCountSchema = z.object({
  words: z.array(z.string()),
  briefs: z.array(z.number()),
});

export class WordCounts {
  readonly #counts = new Map<string, number>();

  /** The words of one brief, each once: 1 for one that is there now, -1 for one that was. */
  add(words: Iterable<string>, sign: 1 | -1): void {
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + sign);
  }

  addAll({ words, briefs }: z.infer<typeof wordCountSchema>): void {
    words.forEach((word, at) => {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + (briefs[at] ?? 0));
    });
  }

  all(): z.infer<typeof wordCountSchema> {
    return { words: [...this.#counts.keys()], briefs: [...this.#counts.values()] };
  }

  /** Adds to what the index has; a word that no brief holds any more leaves. */
  write(writer: Writer): void {
    const insert = writer.prepare(
      `INSERT INTO vocabulary (word, briefs) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET briefs = briefs + excluded.briefs`,
    );
    const remove = writer.prepare('DELETE FROM vocabulary WHERE word = ? AND briefs = 0');
    // In the order of the table: the first time there may be half a million.
    for (const [word, count] of [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (count !== 0) insert(word, count);
      if (count < 0) remove(word);
    }
  }
}
