/** All that an address of the search says ↔ that address. */
import { type FilterKind, type SearchFilter, tidyQuery } from './search-query';

/** What links on the page narrow a search by, in the order in which they stand there. */
export const searchFacetKinds = [
  'type',
  'community',
  'topic',
  'source',
  'year',
] as const satisfies readonly FilterKind[];

/** What was chosen by a link, or may be. */
export type FacetFilter = SearchFilter & { kind: (typeof searchFacetKinds)[number] };

export type SearchSort = 'relevance' | 'date';

export type SearchState = {
  /** As typed, tidied. */
  text: string;
  /** Whether it is meant as it is typed, however it is spelled. */
  isExact: boolean;
  /** What was chosen by links; what was typed as `topic:` stands in the text. */
  chosen: FacetFilter[];
  sort: SearchSort;
  page: number;
};

/** More are never offered, and each costs a look-up. */
export const mostChosen = 8;
/** No page is further from the first: nobody reads on, and machines should not. */
export const mostSearchPages = 50;

/** `search` begins with `?` or is empty. What it cannot mean is left out. */
export function parseSearchState(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const page = Number(asked.get('page') ?? 1);
  return {
    text: tidyQuery(asked.get('q') ?? ''),
    isExact: asked.get('exact') === '1',
    chosen: searchFacetKinds
      .flatMap((kind) =>
        [...new Set(asked.getAll(kind))].map((value) => ({ kind, value: tidyQuery(value) })),
      )
      .filter(({ value }) => value !== '')
      .slice(0, mostChosen),
    sort: asked.get('sort') === 'date' ? 'date' : 'relevance',
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, mostSearchPages) : 1,
  };
}

/** Begins with `?`; empty for a search that says nothing. */
export function searchStateQuery({ text, isExact, chosen, sort, page }: SearchState): string {
  const asked = new URLSearchParams();
  if (text !== '') asked.set('q', text);
  if (isExact) asked.set('exact', '1');
  for (const kind of searchFacetKinds) {
    for (const filter of chosen) if (filter.kind === kind) asked.append(kind, filter.value);
  }
  if (sort !== 'relevance') asked.set('sort', sort);
  if (page > 1) asked.set('page', String(page));
  return asked.size === 0 ? '' : `?${asked}`;
}
