/** Writes by which wordings the search knows a page, and which of them mean the same. */
import type { Synonyms } from '../ingest/read-synonyms';
import type { Writer } from '../store/connect';
import { type WordingKind, wordingKey } from '../store/wording';

/** In place of those that the thing had; none for one that is gone. */
export function writeWordings(
  writer: Writer,
  kind: WordingKind,
  thing: string,
  wordings: readonly string[],
): void {
  writer.prepare('DELETE FROM wordings WHERE kind = ? AND thing = ?')(kind, thing);
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO wordings (kind, thing, key, wording) VALUES (?, ?, ?, ?)',
  );
  for (const wording of wordings) insert(kind, thing, wordingKey(wording), wording);
}

/** All of them anew. */
export function writeSynonyms(writer: Writer, { groups }: Synonyms): void {
  const kind = 'synonym' satisfies WordingKind;
  writer.prepare('DELETE FROM wordings WHERE kind = ?')(kind);
  groups.forEach((wordings, line) => {
    writeWordings(writer, kind, String(line), wordings);
  });
}
