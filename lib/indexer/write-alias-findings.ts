/** Says of each alias of a brief that was not granted who has it. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import { oldPathKey } from '../domain/old-path';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { wantedBrief } from '../ingest/wanted-brief';
import { claimRank } from '../store/claim-rank';
import type { Reader, Writer } from '../store/connect';
import { findRecord } from './file-record';
import { isLiving } from './living';
import { type Cluster, type FileChange, namesOf } from './publication';
import type { Findings } from './write-findings';

const documentRow = z.object({ document: z.number() });
const pathRow = z.object({ n: z.number(), path: sitePathSchema });
const winnerRow = z.object({
  rank: z.number(),
  brief: z.number(),
  document: z.number(),
  path: sitePathSchema.nullable(),
});

/** Looks again at the aliases of a cluster, and at all that have one of the keys. All claims must have been written. */
export function writeAliasFindings(
  writer: Writer,
  findings: Findings,
  cluster: Cluster,
  keys: Iterable<string>,
): void {
  findings.replace('alias', namesOf(cluster.values()), []);
  for (const id of filesToLookAt(writer, cluster, keys)) {
    const { file, wanted } = cluster.get(id) ?? findChange(writer, id);
    if (!wanted || wanted.aliases.length === 0) continue;
    const own = writer.first(pathRow, 'SELECT n, path FROM briefs WHERE file = ?', id);
    if (!own) continue;
    findings.replace('alias', [file], findingsOf(writer, file, wanted.aliases, own));
  }
}

/** Of a file that says what it said. */
function findChange(reader: Reader, id: number): Pick<FileChange, 'file' | 'wanted'> {
  const kept = findRecord(reader, id)?.kept;
  return { file: kept?.file ?? '', wanted: kept && wantedBrief(kept) };
}

function filesToLookAt(reader: Reader, cluster: Cluster, keys: Iterable<string>): Set<number> {
  const files = new Set(cluster.keys());
  const sql = 'SELECT document FROM claims WHERE key = ? AND rank = ?';
  for (const key of keys) {
    for (const { document } of reader.all(documentRow, sql, key, claimRank.alias)) {
      files.add(document);
    }
  }
  return files;
}

function findingsOf(
  reader: Reader,
  file: string,
  aliases: readonly string[],
  own: { n: number; path: SitePath },
): Finding[] {
  const granted = new Set<string>();
  return aliases.flatMap((alias) => {
    const key = oldPathKey(alias);
    const say = (what: string, after: string): Finding[] => [
      { file, field: 'aliases', kind: 'alias-conflict', what, before: alias, after },
    ];
    if (key === own.path) return say('is the path of this brief itself', own.path);
    const winner = findWinner(reader, key);
    if (winner?.rank === claimRank.feed || winner?.rank === claimRank.feedRedirect) {
      return say('is the old feed of a list', winner.path ?? '');
    }
    if (isLiving(reader, key)) return say('is the path of a living page', key);
    if (!winner) return [];
    const leadsTo = winner.path ?? '';
    if (winner.rank < claimRank.alias) {
      const isOwn = winner.brief === own.n;
      return say(
        isOwn ? 'is the path of this brief itself' : 'is the path of a living page',
        leadsTo,
      );
    }
    if (winner.brief !== own.n) {
      const newer = findRecord(reader, winner.document)?.kept.file ?? '';
      return say(`is claimed by a newer brief, ${newer}`, leadsTo);
    }
    if (granted.has(key)) return say('is claimed twice by this brief', leadsTo);
    granted.add(key);
    return [];
  });
}

function findWinner(reader: Reader, key: string): z.infer<typeof winnerRow> | undefined {
  const sql = `SELECT c.rank, c.brief, c.document, coalesce(nullif(c.target, ''), b.path) AS path
    FROM claims c LEFT JOIN briefs b ON b.n = c.brief
    WHERE c.key = ? ORDER BY c.rank, c.brief DESC, c.document, c.target LIMIT 1`;
  return reader.first(winnerRow, sql, key);
}
