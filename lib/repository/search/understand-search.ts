/** What an address of the search asks for → what is looked for in the index. */
import { z } from 'zod';
import { parseSearchQuery } from '../../domain/search-query';
import type { SearchState } from '../../domain/search-state';
import type { Reader } from '../../store/connect';
import type { Span } from './find-hits';
import { countWords, type Matching } from './match-query';
import { resolveFilters } from './resolve-filters';

export type Understood = {
  matching: Matching;
  span: Span;
  /** Whether anything was asked for. */
  isAsked: boolean;
  /** Whether the archive has all that was chosen; else nothing can be found. */
  isPossible: boolean;
};

export function understandSearch(reader: Reader, state: SearchState): Understood {
  const query = parseSearchQuery(state.text);
  const typed = resolveFilters(reader, query.filters);
  const chosen = resolveFilters(reader, state.chosen);
  const words = typed.unknown.map(({ value }) => ({ text: value, isPhrase: false }));
  const terms = [...query.terms, ...words];
  const filters = [...typed.keys, ...chosen.keys];
  const { first, last } = typed;
  const isTimed = first !== undefined || last !== undefined;
  const says = countWords(terms) + filters.length;
  return {
    matching: {
      terms,
      without: query.without,
      filters: says === 0 ? everything(reader) : filters,
    },
    span: { first, last },
    isAsked: terms.length + filters.length + query.without.length > 0 || isTimed,
    isPossible: chosen.unknown.length === 0,
  };
}

const idRow = z.object({ id: z.number() });

/** Where nothing is wanted, but something is not, or a time is: the key that every brief has. */
function everything(reader: Reader): number[][] {
  const site = reader.first(idRow, "SELECT id FROM keys WHERE key = 'site'")?.id ?? 0;
  return [[site]];
}
