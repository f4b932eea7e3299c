/** Writes what the files of a cluster can be reached by. */
import type { Writer } from '../store/connect';
import { type Contact, contactsOf, contactsOfBrief, type Settled } from './contacts';
import type { Cluster, FileChange } from './publication';

/** A statement for each row takes longer than writing them. */
const rowsAtOnce = 1_000;

/** `formerly` and `now` tell where the briefs of files were and are published, by the numbers of the files. */
export function writeContacts(
  writer: Writer,
  cluster: Cluster,
  formerly: ReadonlyMap<number, Settled>,
  now: ReadonlyMap<number, Settled>,
): void {
  const remove = writer.prepare('DELETE FROM contacts WHERE hash = ? AND file = ?');
  const insert = writer.prepare(
    `INSERT OR IGNORE INTO contacts (hash, file)
     SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
  );
  const added: [hash: number, file: number][] = [];
  for (const change of cluster.values()) {
    const { id, before } = change;
    const old = before ? contactsOf(before, formerly.get(id)) : [];
    const present = presentContacts(change, now.get(id));
    for (const hash of old) if (!present.includes(hash)) remove(hash, id);
    for (const hash of present) if (!old.includes(hash)) added.push([hash, id]);
  }
  // In the order of the key: pages of the table are filled one after the other.
  added.sort(([a], [b]) => a - b);
  for (let at = 0; at < added.length; at += rowsAtOnce) {
    insert(JSON.stringify(added.slice(at, at + rowsAtOnce)));
  }
}

function presentContacts(change: FileChange, now: Settled | undefined): Contact[] {
  if (change.wanted) return contactsOfBrief(change.wanted, now);
  return change.after ? contactsOf(change.after, now) : [];
}
