/** What one run of the indexer found and did. */
import type { Refusal } from '../domain/finding';
import type { ChangedPages } from './changed-pages';

export type IndexReport = {
  /** Files found; always accepted + refused. */
  found: number;
  accepted: number;
  refused: Refusal[];
  findings: number;
  /** Files read in this run. */
  read: number;
  unchanged: number;
  changed: number;
  removed: number;
  /** None when the whole archive was read anew. */
  pages: ChangedPages;
  seconds: number;
};
