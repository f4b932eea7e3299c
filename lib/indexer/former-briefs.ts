/** What the index has of the briefs of a cluster before it is written anew. */
import { z } from 'zod';
import type { BriefFacts } from '../domain/brief';
import type { Reader, Writer } from '../store/connect';
import type { Cluster } from './publication';
import { findStoredRow, type StoredRow, settledNames } from './stored-brief';
import type { Member } from './story-members';

export type Former = {
  row: StoredRow;
  /** As it was settled. */
  brief: BriefFacts;
  member: Member;
};

/** By the numbers of their files. */
export function formerBriefs(reader: Reader, cluster: Cluster): Map<number, Former> {
  const former = new Map<number, Former>();
  for (const { id, before } of cluster.values()) {
    if (before?.outcome.kind !== 'brief') continue;
    const row = findStoredRow(reader, id);
    if (!row) continue;
    const { slug, id: briefId } = settledNames(row);
    const brief = { ...before.outcome.brief, path: row.path, slug, id: briefId };
    const { n, sort, modified } = row;
    const member = { n, sort, modified: modified ?? undefined, keys: keysOfMember(reader, n) };
    former.set(id, { row, brief, member });
  }
  return former;
}

const memberRow = z.object({ key: z.number() });

function keysOfMember(reader: Reader, n: number): number[] {
  return reader
    .all(memberRow, 'SELECT key FROM members WHERE brief = ? ORDER BY key', n)
    .map(({ key }) => key);
}

/** Takes briefs out, whatever is written in their place; their words stay. */
export function forgetBriefs(writer: Writer, numbers: readonly number[]): void {
  if (numbers.length === 0) return;
  const gone = 'IN (SELECT value FROM json_each(?))';
  for (const sql of [
    `DELETE FROM briefs WHERE n ${gone}`,
    `DELETE FROM members WHERE brief ${gone}`,
    `DELETE FROM search_briefs WHERE brief ${gone}`,
    `DELETE FROM events WHERE brief ${gone}`,
  ])
    writer.prepare(sql)(JSON.stringify(numbers));
}
