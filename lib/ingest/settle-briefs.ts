/** Briefs that may want the same → each with a path and an id that it shares with no other. */
import type { Finding } from '../domain/finding';
import { type FiledBrief, newerFirst } from './newer-first';
import { noteRepeatedStories } from './note-repeated-stories';
import { settleIds } from './settle-ids';
import { settlePaths } from './settle-paths';

/** `taken` are paths of hubs and sections. */
export function settleBriefs(
  filed: readonly FiledBrief[],
  taken: ReadonlySet<string>,
): { briefs: FiledBrief[]; findings: Finding[] } {
  const placed = settlePaths([...filed].sort(newerFirst), taken);
  const { briefs, findings } = settleIds(placed.briefs.sort(newerFirst));
  return { briefs, findings: [...placed.findings, ...findings, ...noteRepeatedStories(briefs)] };
}
