/** What the stories of a list have in common, counted: the facets that narrow it, and what stands beside it. */
import { facetKinds, narrowingFacets } from '../domain/facet';
import { besideKinds, mostBeside } from '../store/beside';
import { facetKey, parseFacetKey } from '../store/facet-key';
import type { Keys } from './keys';

/** Stories of a list by the number of a key. */
export type Tally = ReadonlyMap<number, number>;

type Counted = [name: string, count: number];

export type Inside = {
  /** JSON, as the index keeps it: keys of facets with counts. */
  facets: string;
  /** JSON, as the index keeps it: names with counts by kind, busiest first. */
  beside: string;
  /** Distinct things in the briefs of the list. */
  sources: number;
  topics: number;
  curators: number;
};

/** `stories` are all that the list is about. */
export function countInside(tally: Tally, stories: number, keys: Keys): Inside {
  const byKind = new Map<string, Counted[]>();
  for (const [id, count] of tally) {
    const { kind, name } = keys.find(id);
    const counted = byKind.get(kind);
    if (counted) counted.push([name, count]);
    else byKind.set(kind, [[name, count]]);
  }
  const sizeOf = (kind: string) => byKind.get(kind)?.length ?? 0;
  for (const counted of byKind.values()) counted.sort(busiestFirst);
  return {
    facets: facetColumn(byKind, stories),
    beside: besideColumn(byKind),
    sources: sizeOf('source'),
    topics: sizeOf('topic'),
    curators: sizeOf('curator'),
  };
}

function busiestFirst([a, first]: Counted, [b, second]: Counted): number {
  return second - first || (a < b ? -1 : 1);
}

/** More values of a facet than these are offered nowhere: the rest need not be looked at. */
const mostLookedAt = 100;

function facetColumn(byKind: ReadonlyMap<string, Counted[]>, stories: number): string {
  const counted = facetKinds.flatMap((kind) =>
    (byKind.get(kind) ?? [])
      .filter(([, count]) => count < stories)
      .slice(0, mostLookedAt)
      .flatMap(([name, count]) => {
        const facet = parseFacetKey(name);
        return facet ? [{ ...facet, count }] : [];
      }),
  );
  const narrowing = narrowingFacets(counted, stories);
  return JSON.stringify(narrowing.map((facet) => [facetKey(facet), facet.count]));
}

function besideColumn(byKind: ReadonlyMap<string, Counted[]>): string {
  const column = besideKinds.map((kind) => {
    const busiest = (byKind.get(kind) ?? []).slice(0, mostBeside[kind]);
    return [kind, busiest.map(([name, count]) => [name.slice(kind.length + 1), count])];
  });
  return JSON.stringify(Object.fromEntries(column));
}
