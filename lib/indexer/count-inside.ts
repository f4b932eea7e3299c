/** How many stories of a list have each facet, topic, source, curator, offering and section of its briefs. */
import type { Brief } from '../domain/brief';
import type { BriefList } from '../domain/brief-list';
import { narrowingFacets } from '../domain/facet';
import { type BesideKind, besideKinds, mostBeside } from '../store/beside';
import { facetKey, parseFacetKey } from '../store/facet-key';
import { listKey } from '../store/list-key';

/** Keys of what a brief is counted by inside a list, each once. */
export function countedKeysOf({ place, ...brief }: Brief): string[] {
  const lists: BriefList[] = [
    { kind: 'section', path: place.path },
    ...brief.curators.map(({ slug }): BriefList => ({ kind: 'curator', curator: slug })),
    ...brief.offerings.map(({ slug }): BriefList => ({ kind: 'offering', offering: slug })),
  ];
  const keys = [
    facetKey({ kind: 'type', value: brief.type }),
    ...brief.rubrics.map((value) => facetKey({ kind: 'rubric', value })),
    ...(brief.curated ? [facetKey({ kind: 'year', value: brief.curated.slice(0, 4) })] : []),
    ...(brief.source ? [facetKey({ kind: 'source', value: brief.source.host })] : []),
    ...brief.topics.map(({ slug }) => facetKey({ kind: 'topic', value: slug })),
    ...lists.map(listKey),
  ];
  return [...new Set(keys)];
}

/** `members` are all briefs of a list, which is about `stories` stories. */
export function countStories(
  members: readonly { story: number; counted: string[] }[],
  stories: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Only where a story has several briefs can it have a key twice.
  const seen = members.length > stories ? new Set<string>() : undefined;
  for (const { story, counted } of members) {
    for (const key of counted) {
      if (seen?.has(`${story} ${key}`)) continue;
      seen?.add(`${story} ${key}`);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Facets that narrow a list of `stories` stories, as the index keeps them: JSON of keys with counts. */
export function facetColumn(counts: ReadonlyMap<string, number>, stories: number): string {
  const counted = [...counts].flatMap(([key, count]) => {
    const facet = count < stories ? parseFacetKey(key) : undefined;
    return facet ? [{ ...facet, count }] : [];
  });
  const narrowing = narrowingFacets(counted, stories);
  return JSON.stringify(narrowing.map((facet) => [facetKey(facet), facet.count]));
}

/** What stands beside a list, as the index keeps it: JSON of names with counts by kind, busiest first. */
export function besideColumn(counts: ReadonlyMap<string, number>): string {
  const byKind = new Map<BesideKind, [name: string, count: number][]>();
  for (const kind of besideKinds) byKind.set(kind, []);
  for (const [key, count] of counts) {
    const end = key.indexOf(':');
    const kind = besideKinds.find((known) => known === key.slice(0, end));
    if (kind) byKind.get(kind)?.push([key.slice(end + 1), count]);
  }
  for (const [kind, named] of byKind) {
    named.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    named.splice(mostBeside[kind]);
  }
  return JSON.stringify(Object.fromEntries(byKind));
}
