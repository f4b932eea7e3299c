/** A facet ↔ the key under which the index keeps its members: that of the list, where there is one. */
import { type Facet, facetKinds } from '../domain/facet';

export function facetKey({ kind, value }: Facet): string {
  return `${kind}:${value}`;
}

/** Undefined for the key of a list that is no facet. */
export function parseFacetKey(key: string): Facet | undefined {
  const end = key.indexOf(':');
  const kind = facetKinds.find((known) => known === key.slice(0, end));
  return kind && { kind, value: key.slice(end + 1) };
}
