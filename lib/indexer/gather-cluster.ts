/** Files that changed → all files that could be settled differently for it, found from contact to contact. */
import { z } from 'zod';
import type { KeptFile } from '../ingest/kept-file';
import type { Reader } from '../store/connect';
import { type Contact, contactsOf, type Settled } from './contacts';
import { findRecord } from './file-record';
import { type Cluster, type FileChange, fileChange } from './publication';
import { findStoredRow, settledNames } from './stored-brief';

const fileRow = z.object({ file: z.number() });

/** `contacts` lead to further files that the changes themselves do not touch. */
export function gatherCluster(
  reader: Reader,
  changes: Iterable<FileChange>,
  contacts: Iterable<Contact>,
): Cluster {
  const given = [...changes];
  const cluster: Cluster = new Map(given.map((change) => [change.id, change]));
  // A first import has everything in it.
  if (!reader.first(fileRow, 'SELECT file FROM contacts LIMIT 1')) return cluster;
  const waiting = [...contacts];
  const passed = new Set<Contact>();
  for (const change of given) {
    if (change.before) waiting.push(...wants(change.before, settledOf(reader, change.id)));
    if (change.after) waiting.push(...wants(change.after, undefined));
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (passed.has(next)) continue;
    passed.add(next);
    for (const { file } of filesAt(reader, next)) {
      if (cluster.has(file)) continue;
      const record = findRecord(reader, file);
      if (!record) continue;
      cluster.set(file, fileChange(file, record.kept, record.kept));
      waiting.push(...wants(record.kept, settledOf(reader, file)));
    }
  }
  return cluster;
}

/** Only briefs are settled by what they want; pages, definitions and profiles by what they speak for. */
function wants(kept: KeptFile, settled: Settled | undefined): Contact[] {
  return kept.outcome.kind === 'brief' ? contactsOf(kept, settled) : [];
}

export function filesAt(reader: Reader, contact: Contact): { file: number }[] {
  return reader.all(fileRow, 'SELECT file FROM contacts WHERE hash = ?', contact);
}

/** Undefined for what is no brief, or was not published yet. */
export function settledOf(reader: Reader, file: number): Settled | undefined {
  const row = findStoredRow(reader, file);
  return row && { path: row.path, section: row.section, ...settledNames(row) };
}
