/** Writes where redirects lead: each in one hop, to a page that lives, or to the word that it is gone. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import { oldPathKey } from '../domain/old-path';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { isOurs } from '../ingest/living-paths';
import { gone, type Redirect, redirectsFile } from '../ingest/read-redirects';
import { claimRank } from '../store/claim-rank';
import type { Reader, Writer } from '../store/connect';
import { isLiving } from './living';

const targetRow = z.object({ target: sitePathSchema });

/** Keys that a change must touch for these redirects to lead elsewhere. The journal's claims must have been written. */
export function keysOfRedirects(reader: Reader, redirects: readonly Redirect[]): Set<string> {
  const keys = new Set(
    redirects.flatMap(({ from, to }) => [
      oldPathKey(from),
      ...(to === gone ? [] : [oldPathKey(to)]),
    ]),
  );
  const sql = `SELECT target FROM claims WHERE key = ? AND document = 0 AND rank IN (?, ?) AND target <> ''`;
  // What is added on the way is looked at as well: a path may have been renamed more than once.
  for (const key of keys) {
    const { renamed, derived } = claimRank;
    for (const { target } of reader.all(targetRow, sql, key, renamed, derived)) {
      keys.add(oldPathKey(target));
    }
  }
  return keys;
}

/** All of them anew; gives what is wrong with those that lead nowhere. The other claims must have been written. */
export function writeRedirects(writer: Writer, redirects: readonly Redirect[]): Finding[] {
  const remove = writer.prepare('DELETE FROM claims WHERE document = 0 AND rank = ?');
  for (const rank of [claimRank.redirect, claimRank.feedRedirect]) remove(rank);
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO claims (key, rank, brief, document, target) VALUES (?, ?, 0, 0, ?)',
  );
  const targets = new Map(redirects.map(({ from, to }) => [oldPathKey(from), to]));
  const claimed = new Set<string>();
  const findings: Finding[] = [];
  for (const { from, to } of [...redirects].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const key = oldPathKey(from);
    const report = (what: string, after: string) =>
      findings.push({
        file: redirectsFile,
        field: from,
        kind: 'alias-conflict',
        what,
        before: to,
        after,
      });
    const owner = livingAt(writer, key) ?? strongerTarget(writer, key);
    if (claimed.has(key)) report('is given twice', targets.get(key) ?? '');
    else if (owner !== undefined) report('is a living page, or claimed by a brief', owner);
    else {
      claimed.add(key);
      const end = followTargets(writer, targets.get(key) ?? to, targets);
      if (end === undefined) report('leads in a circle, or to no page of ours', '');
      else {
        if (end === gone && to !== gone) report('leads to a page that is gone', '');
        const rank = isFeed(writer, key) ? claimRank.feedRedirect : claimRank.redirect;
        insert(key, rank, end === gone ? '' : end);
      }
    }
  }
  return findings;
}

/** The page at the end of a chain; undefined for a circle and for an end that is no page. */
function followTargets(
  reader: Reader,
  start: Redirect['to'],
  targets: ReadonlyMap<string, Redirect['to']>,
): Redirect['to'] | undefined {
  const passed = new Set<string>();
  let path = start;
  while (path !== gone && !isOurs(path, (base) => isLiving(reader, base))) {
    const key = oldPathKey(path);
    const next =
      livingAt(reader, key) ??
      strongerTarget(reader, key) ??
      targets.get(key) ??
      weakerTarget(reader, key);
    if (next === undefined || passed.has(key)) return undefined;
    passed.add(key);
    path = next;
  }
  return path;
}

const pathRow = z.object({ path: sitePathSchema.nullable() });

function livingAt(reader: Reader, key: string): SitePath | undefined {
  return isLiving(reader, key) ? sitePathSchema.parse(key) : undefined;
}

const oneRow = z.object({ one: z.literal(1) });

function isFeed(reader: Reader, key: string): boolean {
  const sql = 'SELECT 1 AS one FROM claims WHERE key = ? AND rank = ? LIMIT 1';
  return reader.first(oneRow, sql, key, claimRank.feed) !== undefined;
}

/** Where a key leads by what comes before any redirect. */
function strongerTarget(reader: Reader, key: string): SitePath | undefined {
  return (
    strongest(reader, key, `c.rank < ${claimRank.redirect} AND c.rank <> ${claimRank.feed}`)
      ?.path ?? undefined
  );
}

/** Where it leads by what comes after all redirects: what a brief left, and what older generations made of it. */
function weakerTarget(reader: Reader, key: string): Redirect['to'] | undefined {
  const claim = strongest(reader, key, `c.rank > ${claimRank.redirect}`);
  return claim && (claim.path ?? gone);
}

function strongest(
  reader: Reader,
  key: string,
  among: string,
): z.infer<typeof pathRow> | undefined {
  const sql = `SELECT coalesce(nullif(c.target, ''), b.path) AS path FROM claims c LEFT JOIN briefs b ON b.n = c.brief
    WHERE c.key = ? AND ${among} ORDER BY c.rank, c.brief DESC, c.document, c.target LIMIT 1`;
  return reader.first(pathRow, sql, key);
}
