/** What an address of the search asks for → one page of what is found. */
import { safeHtmlSchema } from '../../domain/safe-html';
import { parseSearchQuery } from '../../domain/search-query';
import { mostSearchPages, type SearchSort, type SearchState } from '../../domain/search-state';
import { searchWords } from '../../domain/search-text';
import { site } from '../../site';
import type { Reader } from '../../store/connect';
import type { SearchHit, SearchPage } from '../answers';
import { briefSummary, sectionLinkColumns, summaryRow } from '../read-brief';
import { listAffordable } from './affordable';
import { correctedText, listCommonerWords } from './correct-terms';
import { findHits } from './find-hits';
import { findStories, follow, type Stories } from './find-stories';
import { matchExpression, nearExpression, tellingTerms } from './match-query';
import { listNamedPages } from './named-pages';
import { enoughHits, fewHits } from './ranking';
import { countSearchFacets, nameOfFilter } from './search-facets';
import { findSearchHelp } from './search-help';
import type { SuggestedList } from './suggestions';
import { type Understood, understandSearch } from './understand-search';
import type { Wanted } from './wanted';
import { countWholeList } from './whole-list';

/** `page` may lie beyond the end. */
export function findSearchPage(reader: Reader, state: SearchState): SearchPage {
  const understood = understandSearch(reader, state);
  const { matching, isAsked, isPossible } = understood;
  const found = isAsked && isPossible ? findBest(reader, understood, state.sort) : nothingFound;
  const from = (state.page - 1) * site.pageSize;
  const shown = found.briefs.slice(from, from + site.pageSize);
  const pages = Math.min(mostSearchPages, Math.ceil(found.briefs.length / site.pageSize));
  const synonyms = found.isWorded ? matching.wanted.flatMap((one) => one.synonyms) : [];
  const terms = matching.wanted.flatMap((one) => one.terms.map(({ text }) => text));
  const named = state.page === 1 ? namedPages(reader, understood) : [];
  return {
    hits: readHits(reader, shown),
    ...countFound(reader, understood, found),
    ranked: found.briefs.length,
    isAny: found.isAny,
    isAsked,
    page: state.page,
    pages: Math.max(1, pages),
    words: [...terms, ...synonyms.filter((one) => !isPhrase(one)), ...found.completions],
    phrases: synonyms.filter(isPhrase),
    ...meant(reader, state, understood, found.total),
    synonyms,
    named,
    help: isAsked && found.total === 0 ? findSearchHelp(reader, state, named) : undefined,
    chosen: state.chosen.map((filter) => ({
      ...filter,
      name: nameOfFilter(reader, filter),
      count: found.total,
    })),
    facets: countSearchFacets(reader, found.briefs, state.chosen),
  };
}

/** More than are ranked are not looked at one by one: of these, briefs are counted, and stories only of a list. */
function countFound(
  reader: Reader,
  understood: Understood,
  { briefs, total }: Best,
): Pick<SearchPage, 'total' | 'isAbout'> {
  if (total <= briefs.length) return { total, isAbout: false };
  const whole = countWholeList(reader, understood);
  return { total: whole ?? total, isAbout: whole === undefined };
}

function isPhrase(wording: string): boolean {
  return searchWords(wording).length > 1;
}

type Best = Stories & { isAny: boolean };

const nothingFound: Best = {
  ...{ briefs: [], total: 0, isWorded: false },
  ...{ completions: [], isBegun: false, isAny: false },
};

function findBest(reader: Reader, understood: Understood, sort: SearchSort): Best {
  const { matching, span } = understood;
  const all = findStories(reader, understood, sort);
  if (all.briefs.length >= fewHits || tellingTerms(matching.wanted).length < 2)
    return { ...all, isAny: false };
  const rarer = { ...matching, wanted: listAffordable(reader, matching.wanted, wantedText) };
  const words = matchExpression(rarer, 'some', all.isBegun ? all.completions : []);
  const near = nearExpression(reader, matching.wanted);
  const any = findHits(reader, { words, near }, span, sort);
  if (any.briefs.length === all.briefs.length) return { ...all, isAny: false };
  return { ...all, ...follow(all, any), isAny: true };
}

function wantedText({ terms }: Wanted): string {
  return terms.map(({ text }) => text).join(' ');
}

/** What was corrected, or could be. */
function meant(
  reader: Reader,
  { text, isExact }: SearchState,
  { corrections }: Understood,
  total: number,
): Pick<SearchPage, 'corrected' | 'suggestion'> {
  const isCorrected = corrections.length > 0 && !isExact;
  const may =
    corrections.length > 0 || total >= enoughHits
      ? corrections
      : listCommonerWords(reader, parseSearchQuery(text).terms);
  const better = may.length === 0 ? undefined : correctedText(text, may);
  return isCorrected
    ? { corrected: better, suggestion: undefined }
    : { corrected: undefined, suggestion: better };
}

/** Only for what was typed as a name is, and nothing besides. */
function namedPages(reader: Reader, { matching, span }: Understood): SuggestedList[] {
  const { wanted, without, filters } = matching;
  const isTimed = span.first !== undefined || span.last !== undefined;
  if (isTimed || without.length + filters.length > 0) return [];
  const typed = wanted.flatMap(({ terms }) => terms.map(({ text }) => text)).join(' ');
  const [only, ...others] = wanted;
  return listNamedPages(reader, [typed, ...(others.length === 0 ? (only?.synonyms ?? []) : [])]);
}

const hitRow = summaryRow.extend({ body: safeHtmlSchema });

function readHits(reader: Reader, briefs: readonly number[]): SearchHit[] {
  return briefs.flatMap((n) => {
    const row = reader.first(
      hitRow,
      `SELECT b.n, b.summary, f.body, ${sectionLinkColumns}
       FROM briefs b JOIN files f ON f.id = b.file JOIN sections s ON s.path = b.section
       LEFT JOIN communities c ON c.slug = s.community WHERE b.n = ?`,
      n,
    );
    return row ? [{ brief: briefSummary(row), body: row.body }] : [];
  });
}
