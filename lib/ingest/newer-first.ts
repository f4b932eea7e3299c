/** Two briefs → which comes first: the newer one, and always the same one where dates do not tell. */
import type { WantedBrief } from './wanted-brief';

/** A brief and the file it was read from. */
export type FiledBrief = { file: string; brief: WantedBrief };

export function newerFirst(a: FiledBrief, b: FiledBrief): number {
  return (
    compare(b.brief.curated ?? '', a.brief.curated ?? '') ||
    compare(b.brief.path, a.brief.path) ||
    compare(b.brief.modified ?? '', a.brief.modified ?? '') ||
    compare(a.file, b.file)
  );
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
