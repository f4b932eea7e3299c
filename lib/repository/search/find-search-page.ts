/** What an address of the search asks for → one page of what is found. */
import { safeHtmlSchema } from '../../domain/safe-html';
import { mostSearchPages, type SearchState } from '../../domain/search-state';
import { site } from '../../site';
import type { Reader } from '../../store/connect';
import type { SearchHit, SearchPage } from '../content-repository';
import { briefSummary, sectionLinkColumns, summaryRow } from '../read-brief';
import { findHits, type Hits, mostHits, type Span } from './find-hits';
import { countWords, type Matching, matchExpression, nearExpression } from './match-query';
import { countSearchFacets, nameOfFilter } from './search-facets';
import { understandSearch } from './understand-search';

/** With fewer, briefs that hold only some of the words are shown as well. */
const fewHits = 10;

/** `page` may lie beyond the end. */
export function findSearchPage(reader: Reader, state: SearchState): SearchPage {
  const { matching, span, isAsked, isPossible } = understandSearch(reader, state);
  const found =
    isAsked && isPossible
      ? findBest(reader, matching, span, state)
      : { briefs: [], total: 0, isAny: false };
  const from = (state.page - 1) * site.pageSize;
  const shown = found.briefs.slice(from, from + site.pageSize);
  const pages = Math.min(mostSearchPages, Math.ceil(found.briefs.length / site.pageSize));
  return {
    hits: readHits(reader, shown),
    total: found.total,
    ranked: found.briefs.length,
    isAny: found.isAny,
    isAsked,
    page: state.page,
    pages: Math.max(1, pages),
    words: matching.terms.map(({ text }) => text),
    chosen: state.chosen.map((filter) => ({
      ...filter,
      name: nameOfFilter(reader, filter),
      count: found.total,
    })),
    facets: countSearchFacets(reader, found.briefs, state.chosen),
  };
}

function findBest(
  reader: Reader,
  matching: Matching,
  span: Span,
  { sort }: SearchState,
): Hits & { isAny: boolean } {
  const near = nearExpression(matching.terms);
  const all = findHits(reader, { words: matchExpression(matching), near }, span, sort);
  if (all.briefs.length >= fewHits || countWords(matching.terms) < 2)
    return { ...all, isAny: false };
  const any = findHits(reader, { words: matchExpression(matching, true), near }, span, sort);
  if (any.briefs.length === all.briefs.length) return { ...all, isAny: false };
  const first = new Set(all.briefs);
  const others = any.briefs.filter((n) => !first.has(n));
  return { briefs: [...all.briefs, ...others].slice(0, mostHits), total: any.total, isAny: true };
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
