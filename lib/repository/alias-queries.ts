/** What the alias ledger may ask of the index. */
import type { SitePath } from '../domain/site-path';

/** What lives at a decoded path that is not a page of its own, and who says so. What the journal says may be out of date. */
export type OldPath = ({ kind: 'moved'; to: SitePath } | { kind: 'gone' }) & {
  by: Claimant;
};

/** Who claims an old path: the site itself, of other spellings of its pages. */
export type Claimant = 'page' | 'document' | 'redirects' | 'journal';

/** A claim on an old path. */
export type AliasClaim = {
  by: Claimant;
  /** Where it leads; undefined for what is gone. */
  to: SitePath | undefined;
  /** Of the brief that claims it. */
  title: string | undefined;
};

/** An old path with all that claim it, strongest first: the first is granted. */
export type LedgerEntry = { key: string; claims: AliasClaim[] };

export interface AliasQueries {
  /** Old paths, and those of them that lead to different places by different claims. */
  count(): { paths: number; conflicts: number };
  /** In the order of the paths, those after `after`; at most `limit`. */
  list(after: string, limit: number, onlyConflicts: boolean): LedgerEntry[];
}
