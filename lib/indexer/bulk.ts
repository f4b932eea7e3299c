/** Prepares an index for a first import, of many rows at once, and for the few of later ones after it. */
import type { Writer } from '../store/connect';
import { memberIndexes } from '../store/tables-of-pages';

/** Bytes of words that the search gathers before it writes them: the fewer times it does, the less it has to merge. */
const manyWords = 32 * 1024 * 1024;
/** What it gathers when nothing else is said. */
const fewWords = 1024 * 1024;

export function beginBulk(writer: Writer): { end(): void } {
  const gather = (bytes: number) => {
    for (const table of ['search', 'titles'])
      writer.run(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${bytes})`);
  };
  writer.run('DROP INDEX members_of_key; DROP INDEX shown_in_list');
  gather(manyWords);
  return {
    end() {
      writer.run(memberIndexes);
      gather(fewWords);
    },
  };
}
