/** The keys of a brief that may narrow a search → words that the search counts, and back. */
import { type FacetFilter, searchFacetKinds } from '../domain/search-state';

/** Topics are offered by their labels, whichever schemes they belong to. */
const kindsOfKeys: readonly string[] = searchFacetKinds.map((kind) =>
  kind === 'topic' ? 'concept' : kind,
);

/** Separated by blanks: the place of its kind among `searchFacetKinds`, and the number of the key. */
export function searchFacetWords(keys: readonly { id: number; kind: string }[]): string {
  return keys
    .flatMap(({ id, kind }) => {
      const at = kindsOfKeys.indexOf(kind);
      return at === -1 ? [] : [`${at}:${id}`];
    })
    .join(' ');
}

/** Undefined for what `searchFacetWords` does not write. */
export function parseSearchFacetWord(
  word: string,
): { kind: FacetFilter['kind']; id: number } | undefined {
  const [at, id] = word.split(':').map(Number);
  const kind = searchFacetKinds[at ?? -1];
  return kind === undefined || id === undefined ? undefined : { kind, id };
}
