/** What an address of the search asks for → what is looked for in the index. */
import { z } from 'zod';
import { parseSearchQuery, type SearchTerm } from '../../domain/search-query';
import type { SearchState } from '../../domain/search-state';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { type Correction, listCorrections } from './correct-terms';
import type { Span } from './find-hits';
import { type Matching, tellingTerms } from './match-query';
import { resolveFilters } from './resolve-filters';
import { listWanted } from './wanted';

export type Understood = {
  matching: Matching;
  span: Span;
  /** What may still be being typed. */
  open: SearchTerm | undefined;
  /** Made already, unless the words are meant as they are typed. */
  corrections: Correction[];
  /** Whether anything was asked for. */
  isAsked: boolean;
  /** Whether the archive has all that was chosen; else nothing can be found. */
  isPossible: boolean;
};

export function understandSearch(reader: Reader, state: SearchState): Understood {
  const query = parseSearchQuery(state.text);
  const typed = resolveFilters(reader, query.filters, 'typed');
  const chosen = resolveFilters(reader, state.chosen, 'chosen');
  const words = typed.unknown.map(({ value }) => ({ text: value, isPhrase: false }));
  const corrections = listCorrections(reader, query.terms, query.isOpen);
  const meant = new Map(state.isExact ? [] : corrections.map(({ from, to }) => [from, to]));
  const terms = withoutEcho([...query.terms.map((term) => meant.get(term) ?? term), ...words]);
  const wanted = listWanted(reader, terms);
  const last = query.isOpen ? query.terms.at(-1) : undefined;
  const filters = [...typed.keys, ...chosen.keys];
  const { first, last: latest } = typed;
  const isTimed = first !== undefined || latest !== undefined;
  const says = tellingTerms(wanted).length + filters.length;
  return {
    matching: {
      wanted,
      without: query.without,
      filters: says === 0 ? everything(reader) : filters,
    },
    span: { first, last: latest },
    open: last && !meant.has(last) ? last : undefined,
    corrections,
    isAsked: terms.length + filters.length + query.without.length > 0 || isTimed,
    isPossible: chosen.unknown.length === 0,
  };
}

/** What is said again weighs more; said for ever, it only takes the time. */
const mostRepeated = 3;

function withoutEcho(terms: readonly SearchTerm[]): SearchTerm[] {
  const said = new Map<string, number>();
  return terms.filter(({ text, isPhrase }) => {
    const words = `${isPhrase} ${searchWords(text).join(' ')}`;
    const times = (said.get(words) ?? 0) + 1;
    said.set(words, times);
    return times <= mostRepeated;
  });
}

const idRow = z.object({ id: z.number() });

/** Where nothing is wanted, but something is not, or a time is: the key that every brief has. */
function everything(reader: Reader): number[][] {
  const site = reader.first(idRow, "SELECT id FROM keys WHERE key = 'site'")?.id ?? 0;
  return [[site]];
}
