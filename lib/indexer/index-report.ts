/** What one run of the indexer found and did. */
import type { Refusal } from '../domain/finding';

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
  seconds: number;
};
