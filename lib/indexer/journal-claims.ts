/** Lines of the journal → what they come to: for each key of an old path the one claim that the journal makes on it. */
import type { Departure, JournalEntry } from '../domain/journal-entry';
import { oldPathKey } from '../domain/old-path';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { derivedKeys } from '../ingest/derived-keys';
import { claimRank } from '../store/claim-rank';
import { keysOfGone } from './claims';

/** The ranks of what the journal claims. */
export const journalRanks = [claimRank.renamed, claimRank.derived, claimRank.gone] as const;

export type JournalClaim = {
  key: string;
  rank: (typeof journalRanks)[number];
  /** Where the brief went; undefined for what is gone. */
  to: SitePath | undefined;
  /** As it was spelled; undefined for the key of what older generations of the site made of a slug. */
  path: SitePath | undefined;
  at: string;
  /** Whether `redirects.yml` was given it. */
  isWritten: boolean;
};

export type JournalClaims = Map<string, JournalClaim>;

/** By key. The last that happened to a path is what it comes to. */
export function foldJournal(entries: Iterable<JournalEntry>): JournalClaims {
  const claims: JournalClaims = new Map();
  for (const entry of entries) {
    if (entry.event !== 'written') addDeparture(claims, entry);
    else markWritten(claims, oldPathKey(entry.path));
  }
  return claims;
}

/** Gives the keys whose claims are others for it: none when all of it was said before. */
export function addDeparture(claims: JournalClaims, departure: Departure): string[] {
  const [own, ...others] = claimsOf(departure);
  const added = [
    ...(isSame(claims.get(own.key), own) ? [] : [own]),
    ...others.filter((claim) => givesWay(claims.get(claim.key), claim)),
  ];
  for (const claim of added) claims.set(claim.key, claim);
  return added.map(({ key }) => key);
}

function markWritten(claims: JournalClaims, key: string): void {
  const claim = claims.get(key);
  if (claim) claims.set(key, { ...claim, isWritten: true });
}

function isSame(known: JournalClaim | undefined, { rank, to }: JournalClaim): boolean {
  return known?.rank === rank && known.to === to;
}

/** What is only said of a path besides takes nobody's place who knew the path itself. */
function givesWay(known: JournalClaim | undefined, claim: JournalClaim): boolean {
  if (known === undefined) return true;
  return known.path === undefined && known.rank >= claim.rank && !isSame(known, claim);
}

/** First of the path that was left. */
function claimsOf(entry: Departure): [JournalClaim, ...JournalClaim[]] {
  const { path, at } = entry;
  const own = { key: oldPathKey(path), path, at, isWritten: false };
  if (entry.event === 'renamed') {
    const { to } = entry;
    const derived = { rank: claimRank.derived, to, path: undefined, at, isWritten: false };
    const keys = otherKeys(own.key, derivedKeys({ ...entry, host: entry.host, aliases: [] }));
    return [{ ...own, rank: claimRank.renamed, to }, ...keys.map((key) => ({ ...derived, key }))];
  }
  const gone = { rank: claimRank.gone, to: undefined, at, isWritten: false };
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
