/** Writes what the files of a cluster can be reached by. */
import type { Writer } from '../store/connect';
import { contactsOf, type Settled } from './contacts';
import type { Cluster } from './publication';

/** `formerly` and `now` tell where the briefs of files were and are published, by the numbers of the files. */
export function writeContacts(
  writer: Writer,
  cluster: Cluster,
  formerly: ReadonlyMap<number, Settled>,
  now: ReadonlyMap<number, Settled>,
): void {
  const remove = writer.prepare('DELETE FROM contacts WHERE hash = ? AND file = ?');
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO contacts (hash, file) SELECT value, ? FROM json_each(?)',
  );
  for (const { id, before, after } of cluster.values()) {
    const old = before ? contactsOf(before, formerly.get(id)) : [];
    const present = after ? contactsOf(after, now.get(id)) : [];
    for (const hash of old) if (!present.includes(hash)) remove(hash, id);
    const added = present.filter((hash) => !old.includes(hash));
    if (added.length > 0) insert(id, JSON.stringify(added));
  }
}
