/** The facets of briefs, and how many stories of a list have each. */
import type { Brief } from '../domain/brief';
import { narrowingFacets } from '../domain/facet';
import { facetKey, parseFacetKey } from '../store/facet-key';

/** Keys of a brief's facets, each once. */
export function facetKeysOf({ type, rubrics, curated, source, topics }: Brief): string[] {
  const keys = [
    facetKey({ kind: 'type', value: type }),
    ...rubrics.map((value) => facetKey({ kind: 'rubric', value })),
    ...(curated ? [facetKey({ kind: 'year', value: curated.slice(0, 4) })] : []),
    ...(source ? [facetKey({ kind: 'source', value: source.host })] : []),
    ...topics.map(({ slug }) => facetKey({ kind: 'topic', value: slug })),
  ];
  return [...new Set(keys)];
}

/** Facets that narrow a list of `stories` stories, as the index keeps them: JSON of keys with counts. */
export function facetColumn(
  members: readonly { story: number; facets: string[] }[],
  stories: number,
): string {
  const counts = new Map<string, number>();
  // Only where a story has several briefs can it have a facet twice.
  const seen = members.length > stories ? new Set<string>() : undefined;
  for (const { story, facets } of members) {
    for (const key of facets) {
      if (seen?.has(`${story} ${key}`)) continue;
      seen?.add(`${story} ${key}`);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const counted = [...counts].flatMap(([key, count]) => {
    const facet = count < stories ? parseFacetKey(key) : undefined;
    return facet ? [{ ...facet, count }] : [];
  });
  const narrowing = narrowingFacets(counted, stories);
  return JSON.stringify(narrowing.map((facet) => [facetKey(facet), facet.count]));
}
