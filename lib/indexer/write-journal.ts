/** Writes what briefs left behind into the journal, and what the journal comes to into the claims. */
import path from 'node:path';
import { z } from 'zod';
import type { Departure } from '../domain/journal-entry';
import { sitePathSchema } from '../domain/site-path';
import { errorCode } from '../ingest/follow-link';
import { gatherFindings } from '../ingest/report';
import type { Reader } from '../store/connect';
import { diskProblem } from '../store/disk-problem';
import { appendToJournal, type DamagedLine, journalStamp, readJournal } from '../store/journal';
import type { Claims } from './claims';
import { IndexProblem } from './index-problem';
import { foldJournal, type JournalClaim, journalRanks, newClaims } from './journal-claims';
import type { Findings } from './write-findings';

export type JournalUse = {
  file: string;
  /** Whether it says something else than the last time. */
  isNew: boolean;
};

type Tools = { reader: Reader; claims: Claims; findings: Findings };

const claimRow = z.object({
  key: z.string(),
  rank: z.literal(journalRanks),
  target: z.union([sitePathSchema, z.literal('')]),
});

const ofJournal = `SELECT key, rank, target FROM claims
  WHERE document = 0 AND brief = 0 AND rank IN (${journalRanks.join(', ')})`;

/**
 * The journal is on the disk before the claims are committed: what it says of a change that never comes is outranked by
 * the page that lives on. Throws an `IndexProblem` when it cannot be.
 */
export function writeJournal(
  tools: Tools,
  { file, isNew }: JournalUse,
  departures: readonly Departure[],
): void {
  if (isNew) claimAll(tools, file);
  const { reader, claims } = tools;
  const added = new Map<string, JournalClaim>();
  const inIndex = (key: string) => reader.first(claimRow, `${ofJournal} AND key = ?`, key);
  const news = departures.filter((departure) => {
    const others = newClaims(departure, (key) => added.get(key) ?? inIndex(key));
    for (const claim of others) added.set(claim.key, claim);
    return others.length > 0;
  });
  attempt(file, () => appendToJournal(file, news));
  claims.giveUpOfSite([...added.keys()].flatMap((key) => inIndex(key) ?? []));
  claims.makeOfSite([...added.values()]);
}

/** As the whole journal says, whatever the index had of it. */
function claimAll({ reader, claims, findings }: Tools, file: string): void {
  const { entries, damaged } = attempt(file, () => readJournal(file));
  const claimed = foldJournal(entries);
  for (const known of reader.all(claimRow, ofJournal)) {
    const claim = claimed.get(known.key);
    if (claim?.rank === known.rank && claim.target === known.target) claimed.delete(known.key);
    else claims.giveUpOfSite([known]);
  }
  claims.makeOfSite([...claimed.values()]);
  claims.write();
  reportDamage(findings, path.basename(file), damaged);
}

/** Of the journal as the disk has it now. Throws an `IndexProblem` when that cannot be told. */
export function stampOf(file: string): string {
  return attempt(file, () => journalStamp(file));
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
