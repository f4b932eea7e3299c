/** What a list counts, and how stories that are taken out or put in change it. */
import { z } from 'zod';
import { jsonColumn } from '../store/brief-row';
import type { Member } from './story-members';

/** What one story adds to one list, or takes away: the brief that the list shows of it, and the keys that it counts. */
export type Part = { sign: 1 | -1; shown: Member; counted: readonly number[] };

export type ListState = {
  count: number;
  modified: string | undefined;
  years: Map<string, number>;
  tally: Map<number, number>;
};

export const listStateRow = z
  .object({
    count: z.number(),
    modified: z.string().nullable(),
    years: jsonColumn(z.record(z.string(), z.number())),
    tally: jsonColumn(z.array(z.number())),
  })
  .transform(
    ({ count, modified, years, tally }): ListState => ({
      count,
      modified: modified ?? undefined,
      years: new Map(Object.entries(years)),
      tally: mapOfPairs(tally),
    }),
  );

/** Of a list that is not there yet. */
export function emptyList(): ListState {
  return { count: 0, modified: undefined, years: new Map(), tally: new Map() };
}

/** Whether what was taken out may have been the last one modified, so that it must be looked for. */
export function applyParts(state: ListState, parts: readonly Part[]): boolean {
  for (const { sign, shown, counted } of parts) {
    state.count += sign;
    if (shown.sort !== '') add(state.years, shown.sort.slice(0, 4), sign);
    for (const id of counted) add(state.tally, id, sign);
    if (sign === 1) state.modified = later(state.modified, shown.modified);
  }
  const atLast = (sign: 1 | -1) =>
    parts.some((part) => part.sign === sign && part.shown.modified === state.modified);
  return state.modified !== undefined && atLast(-1) && !atLast(1);
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function add<Key>(counts: Map<Key, number>, key: Key, sign: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + sign;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function mapOfPairs(pairs: readonly number[]): Map<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2) map.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return map;
}
