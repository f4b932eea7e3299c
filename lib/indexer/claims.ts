/** What leads from old paths to a file's brief, or says that it is gone. */
import type { BriefFacts } from '../domain/brief';
import type { BriefPaths } from '../domain/brief-paths';
import { oldPathKey } from '../domain/old-path';
import type { SitePath } from '../domain/site-path';
import { derivedKeys } from '../ingest/derived-keys';
import type { KeptFile } from '../ingest/kept-file';
import { claimRank } from '../store/claim-rank';
import type { Writer } from '../store/connect';

export type Claim = { key: string; rank: number };

/** What no document claims, with where it leads; empty for what is gone. */
export type SiteClaim = Claim & { target: SitePath | '' };

/** Of a brief on its final path, each once, at its strongest. */
export function claimsOfBrief({ path, place, slug, source, aliases }: BriefFacts): Claim[] {
  const claims = new Map<string, Claim>();
  const claim = (key: string, rank: number) => {
    if (!claims.has(key)) claims.set(key, { key, rank });
  };
  // A page whose path is its own key is found before anybody asks who claims it.
  claim(oldPathKey(path), claimRank.brief);
  for (const alias of aliases) claim(oldPathKey(alias), claimRank.alias);
  const host = source?.host;
  for (const key of derivedKeys({ place: place.path, slug, host, aliases })) {
    claim(key, claimRank.derived);
  }
  return [...claims.values()].filter(({ key }) => key !== path);
}

/** Of a document that was withdrawn: nothing lives there any more. */
export function claimsOfWithdrawn({ outcome }: KeptFile): Claim[] {
  if (outcome.kind !== 'withdrawn') return [];
  return keysOfGone(outcome).map((key) => ({ key, rank: claimRank.gone }));
}

/** All keys under which a brief was found that lives no more. */
export function keysOfGone({ path, place, slug, host, aliases }: BriefPaths): string[] {
  const paths = [path, ...aliases].map(oldPathKey);
  return [...new Set([...paths, ...derivedKeys({ place, slug, host, aliases })])];
}

type ClaimRow = [key: string, rank: number, brief: number, document: number, target: string];

/** A statement for each of half a million rows takes longer than writing them. */
const rowsAtOnce = 1_000;
/** More of them are not held in memory. */
const mostRows = 100_000;

export class Claims {
  /** Keys on which a claim was made or given up; a first import touches all of them. */
  readonly touched = new Set<string>();
  readonly #made: ClaimRow[] = [];
  readonly #insert;
  readonly #remove;

  constructor(
    writer: Writer,
    readonly isFirst: boolean,
  ) {
    this.#insert = writer.prepare(
      `INSERT OR IGNORE INTO claims (key, rank, brief, document, target)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
    );
    this.#remove = writer.prepare(
      'DELETE FROM claims WHERE key = ? AND rank = ? AND brief = ? AND document = ? AND target = ?',
    );
  }

  /** `brief` is the number to which they lead, 0 where `target` says so or nothing is left. */
  make(claims: readonly Claim[], brief: number, document: number, target = ''): void {
    for (const claim of claims) this.#make(claim, brief, document, target);
    if (!this.isFirst) this.write();
  }

  /** What a brief claims in place of what it claimed: what stays is left alone, for an edit seldom changes any. */
  replace(before: readonly Claim[], present: readonly Claim[], brief: number, document: number) {
    const isIn = (claims: readonly Claim[]) => {
      const known = new Set(claims.map(({ key, rank }) => `${rank} ${key}`));
      return ({ key, rank }: Claim) => known.has(`${rank} ${key}`);
    };
    const [wasMade, isMade] = [isIn(before), isIn(present)];
    this.giveUp(
      before.filter((claim) => !isMade(claim)),
      brief,
      document,
    );
    this.make(
      present.filter((claim) => !wasMade(claim)),
      brief,
      document,
    );
  }

  #make({ key, rank }: Claim, brief: number, document: number, target: string): void {
    this.#made.push([key, rank, brief, document, target]);
    if (this.#made.length >= mostRows) this.write();
    if (!this.isFirst) this.touched.add(key);
  }

  /** Writes what was made, in the order of the keys: pages of the table are filled one after the other. */
  write(): void {
    this.#made.sort(([a], [b]) => (a < b ? -1 : 1));
    for (let at = 0; at < this.#made.length; at += rowsAtOnce) {
      this.#insert(JSON.stringify(this.#made.slice(at, at + rowsAtOnce)));
    }
    this.#made.length = 0;
  }

  makeOfSite(claims: readonly SiteClaim[]): void {
    for (const { key, rank, target } of claims) this.#make({ key, rank }, 0, 0, target);
    if (!this.isFirst) this.write();
  }

  giveUpOfSite(claims: readonly SiteClaim[]): void {
    for (const { key, rank, target } of claims) this.giveUp([{ key, rank }], 0, 0, target);
  }

  giveUp(claims: readonly Claim[], brief: number, document: number, target = ''): void {
    for (const { key, rank } of claims) {
      this.touched.add(key);
      this.#remove(key, rank, brief, document, target);
    }
  }
}
