/** Lines of the journal → what they come to: for each key of an old path the one claim that the journal makes on it. */
import type { Departure, JournalEntry } from '../domain/journal-entry';
import { oldPathKey, undatedKey } from '../domain/old-path';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { derivedKeys } from '../ingest/derived-keys';
import { claimRank } from '../store/claim-rank';
import { keysOfGone } from './claims';

/** The ranks of what the journal claims. */
export const journalRanks = [claimRank.renamed, claimRank.derived, claimRank.gone] as const;

export type JournalClaim = {
  key: string;
  rank: (typeof journalRanks)[number];
  /** Where the brief went; empty for what is gone. */
  target: SitePath | '';
  /** As it was spelled; undefined for the key of what older generations of the site made of a slug. */
  path: SitePath | undefined;
  at: string;
  /** Whether `redirects.yml` was given it. */
  isWritten: boolean;
};

type KnownClaim = Pick<JournalClaim, 'rank' | 'target'>;

/** By key. The last that happened to a path is what it comes to. */
export function foldJournal(entries: Iterable<JournalEntry>): Map<string, JournalClaim> {
  const claims = new Map<string, JournalClaim>();
  for (const entry of entries) {
    if (entry.event === 'written') {
      const claim = claims.get(oldPathKey(entry.path));
      if (claim) claims.set(claim.key, { ...claim, isWritten: true });
      continue;
    }
    for (const claim of newClaims(entry, (key) => claims.get(key))) claims.set(claim.key, claim);
  }
  return claims;
}

/** What the journal claims otherwise for it: nothing when all of it was said before. */
export function newClaims(
  departure: Departure,
  knownAt: (key: string) => KnownClaim | undefined,
): JournalClaim[] {
  const [own, ...others] = claimsOf(departure);
  return [
    ...(isSame(knownAt(own.key), own) ? [] : [own]),
    ...others.filter((claim) => givesWay(knownAt(claim.key), claim)),
  ];
}

/** What is only said of a path besides takes nobody's place who knew the path itself. */
function givesWay(known: KnownClaim | undefined, claim: JournalClaim): boolean {
  if (known === undefined) return true;
  if (isSame(known, claim) || claim.rank === claimRank.gone) return false;
  return known.rank === claimRank.derived || (known.rank === claimRank.gone && isDated(claim.key));
}

/** Of paths that bear a date nobody knows more than the slug. */
function isDated(key: string): boolean {
  return key === undatedKey(key.slice(key.lastIndexOf('/') + 1));
}

function isSame(known: KnownClaim | undefined, { rank, target }: JournalClaim): boolean {
  return known?.rank === rank && known.target === target;
}

/** First of the path that was left. */
function claimsOf(entry: Departure): [JournalClaim, ...JournalClaim[]] {
  const { path, at } = entry;
  const own = { key: oldPathKey(path), path, at, isWritten: false };
  if (entry.event === 'renamed') {
    const target = entry.to;
    const derived = { rank: claimRank.derived, target, path: undefined, at, isWritten: false };
    const keys = otherKeys(own.key, derivedKeys({ ...entry, host: entry.host, aliases: [] }));
    return [
      { ...own, rank: claimRank.renamed, target },
      ...keys.map((key) => ({ ...derived, key })),
    ];
  }
  const gone = { rank: claimRank.gone, target: '', at, isWritten: false } as const;
  const aliases = new Map(entry.aliases.map((alias) => [oldPathKey(alias), alias]));
  const keys = otherKeys(own.key, keysOfGone(entry));
  return [
    { ...own, ...gone },
    ...keys.map((key) => ({
      ...gone,
      key,
      path: sitePathSchema.safeParse(aliases.get(key)).data,
    })),
  ];
}

function otherKeys(own: string, keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== own);
}
