/** Facets: what a list of briefs can be narrowed by, and the part of an address that says so. */

/** In the order in which lists offer them and a query names them. */
export const facetKinds = ['source', 'topic', 'type', 'rubric', 'year'] as const;

export type FacetKind = (typeof facetKinds)[number];

/** `value` is a host, the slug of a topic, a content type, a rubric, or a year of four digits. */
export type Facet = { kind: FacetKind; value: string };

export type FacetCount = Facet & { count: number };

/** More topics and sources than these are no way to narrow a list but another list. */
const mostValues = 12;

/**
 * The facets worth offering for a list of `total` stories: what every one of them has narrows nothing. Years newest
 * first, else the busiest first.
 */
export function narrowingFacets(counts: readonly FacetCount[], total: number): FacetCount[] {
  const narrowing = counts.filter(({ count }) => count < total);
  return facetKinds.flatMap((kind) => {
    const ofKind = narrowing.filter((facet) => facet.kind === kind);
    return kind === 'year'
      ? ofKind.sort((a, b) => (a.value < b.value ? 1 : -1))
      : ofKind.sort(busiestFirst).slice(0, mostValues);
  });
}

function busiestFirst(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** `?source=a.org&year=2022`; empty without facets. */
export function facetQuery(facets: readonly Facet[]): string {
  const parts = sortFacets(facets).map(writeFacet);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Reads the query of an address; `normal` is the one way to write it, what is no facet kept as it is. */
export function parseFacetQuery(search: string): { facets: Facet[]; normal: string } {
  const parts = search.slice(1).split('&').filter(Boolean);
  const named = parts.filter((part) => kindOf(part) !== undefined);
  const facets = sortFacets(named.flatMap(readFacet));
  const written = facets.map(writeFacet);
  if (named.join('&') === written.join('&')) return { facets, normal: search };
  const normal = [...written, ...parts.filter((part) => kindOf(part) === undefined)].join('&');
  return { facets, normal: normal === '' ? '' : `?${normal}` };
}

function kindOf(part: string): FacetKind | undefined {
  const name = part.split('=', 1)[0];
  return facetKinds.find((kind) => kind === name);
}

/** Every value there is has small letters only. */
function readFacet(part: string): Facet[] {
  const kind = kindOf(part);
  const value = decode(part.slice(part.indexOf('=') + 1))
    .trim()
    .toLowerCase();
  return kind === undefined || !part.includes('=') || value === '' ? [] : [{ kind, value }];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

/** As browsers write it, who encode a quote in a query: else a redirect to it would lead to itself. */
function writeFacet({ kind, value }: Facet): string {
  return `${kind}=${encodeURIComponent(value.toWellFormed?.() ?? value).replaceAll("'", '%27')}`;
}

/** By kind and value, each once. */
function sortFacets(facets: readonly Facet[]): Facet[] {
  const written = new Map(facets.map((facet) => [writeFacet(facet), facet]));
  const order = ({ kind }: Facet) => facetKinds.indexOf(kind);
  return [...written]
    .sort(([a, first], [b, second]) => order(first) - order(second) || (a < b ? -1 : 1))
    .map(([, facet]) => facet);
}
