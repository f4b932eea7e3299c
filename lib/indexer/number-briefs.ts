/** Briefs → numbers that grow with their dates, whatever was numbered before: lists are read along them, newest first. */
import { z } from 'zod';
import type { BriefFacts } from '../domain/brief';
import { compare } from '../ingest/newer-first';
import type { Reader } from '../store/connect';

/** Room for those that will come between two briefs; more of it makes every key longer. */
const gap = 4096;

/** There is no number left between two briefs: all of them must be numbered anew. */
export class NoNumberLeft extends Error {}

type Dated = Pick<BriefFacts, 'curated' | 'path'>;

function oldestFirst(a: Dated, b: Dated): number {
  return compare(a.curated ?? '', b.curated ?? '') || compare(a.path, b.path);
}

const numberRow = z.object({ n: z.number() });

const before =
  'SELECT n FROM briefs WHERE (sort, path) < (?, ?) ORDER BY sort DESC, path DESC LIMIT 1';

/**
 * Numbers briefs that the index has not, between those that it has. Briefs that come to stand between the same two are
 * spread evenly. Throws `NoNumberLeft`.
 */
export function numberBriefs<Brief extends Dated>(
  reader: Reader,
  briefs: readonly Brief[],
): Map<Brief, number> {
  const numbers = new Map<Brief, number>();
  const runs = new Map<number, { after: number; briefs: Brief[] }>();
  const last = reader.first(numberRow, 'SELECT n FROM briefs ORDER BY n DESC LIMIT 1')?.n ?? 0;
  for (const brief of [...briefs].sort(oldestFirst)) {
    const key = [brief.curated ?? '', brief.path] as const;
    const after = last === 0 ? undefined : reader.first(numberRow, before, ...key);
    const run = runs.get(after?.n ?? 0);
    if (run) run.briefs.push(brief);
    else runs.set(after?.n ?? 0, { after: after?.n ?? 0, briefs: [brief] });
  }
  for (const { after, briefs } of runs.values()) {
    const next = reader.first(
      numberRow,
      'SELECT n FROM briefs WHERE n > ? ORDER BY n LIMIT 1',
      after,
    );
    const end = next?.n ?? after + gap * (briefs.length + 1);
    const step = Math.floor((end - after) / (briefs.length + 1));
    if (step < 1) throw new NoNumberLeft();
    briefs.forEach((brief, at) => {
      numbers.set(brief, after + step * (at + 1));
    });
  }
  return numbers;
}
