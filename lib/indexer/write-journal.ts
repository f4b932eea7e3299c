/** Writes what briefs left behind into the journal, and what the journal comes to into the claims. */
import path from 'node:path';
import { z } from 'zod';
import type { Departure } from '../domain/journal-entry';
import { errorCode } from '../ingest/follow-link';
import { gatherFindings } from '../ingest/report';
import type { Writer } from '../store/connect';
import { diskProblem } from '../store/disk-problem';
import { appendToJournal, type DamagedLine, journalStamp, readJournal } from '../store/journal';
import { IndexProblem } from './index-problem';
import { addDeparture, foldJournal, type JournalClaims, journalRanks } from './journal-claims';
import type { Findings } from './write-findings';

export type JournalUse = {
  file: string;
  /** Whether it says something else than the last time. */
  isNew: boolean;
};

const ofJournal = `document = 0 AND brief = 0 AND rank IN (${journalRanks.join(', ')})`;
const keyRow = z.object({ key: z.string() });

/**
 * Gives the keys whose claims are others for it. The journal is on the disk before the claims are committed: what it
 * says of a change that never comes is outranked by the page that lives on. Throws an `IndexProblem` when it cannot be.
 */
export function writeJournal(
  writer: Writer,
  findings: Findings,
  { file, isNew }: JournalUse,
  departures: readonly Departure[],
): Set<string> {
  if (!isNew && departures.length === 0) return new Set();
  const { entries, damaged } = attempt(file, () => readJournal(file));
  const claims = foldJournal(entries);
  const claimed = isNew ? writer.all(keyRow, `SELECT key FROM claims WHERE ${ofJournal}`) : [];
  const changed = new Set([...claimed.map(({ key }) => key), ...(isNew ? claims.keys() : [])]);
  const news = departures.filter((departure) => {
    const keys = addDeparture(claims, departure);
    for (const key of keys) changed.add(key);
    return keys.length > 0;
  });
  attempt(file, () => appendToJournal(file, news));
  writeClaims(writer, changed, claims);
  reportDamage(findings, path.basename(file), damaged);
  return changed;
}

/** Of the journal as the disk has it now. Throws an `IndexProblem` when that cannot be told. */
export function stampOf(file: string): string {
  return attempt(file, () => journalStamp(file));
}

function writeClaims(writer: Writer, keys: ReadonlySet<string>, claims: JournalClaims): void {
  const remove = writer.prepare(`DELETE FROM claims WHERE key = ? AND ${ofJournal}`);
  const insert = writer.prepare(
    'INSERT INTO claims (key, rank, brief, document, target) VALUES (?, ?, 0, 0, ?)',
  );
  for (const key of keys) {
    remove(key);
    const claim = claims.get(key);
    if (claim) insert(key, claim.rank, claim.to ?? '');
  }
}

function reportDamage(findings: Findings, name: string, damaged: readonly DamagedLine[]): void {
  const { findings: found, report } = gatherFindings(name);
  for (const { line, text } of damaged) {
    const what = 'is no line of the journal and was left out: delete it, nothing else is lost';
    report(`line ${line}`, 'value-invalid', what, text);
  }
  findings.replace('journal', [name], found);
}

function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (problem) {
    // Of a disk that is full, the run says more.
    if (diskProblem(problem) !== undefined) throw problem;
    const code = errorCode(problem);
    throw new IndexProblem(
      `The journal ${file} cannot be read or written (${code}): allow it, so that old links go on working.`,
    );
  }
}
