/** What an address of the search asks for → one page of what is found. */
import { z } from 'zod';
import { safeHtmlSchema } from '../../domain/safe-html';
import { parseSearchQuery } from '../../domain/search-query';
import { mostSearchPages, type SearchState } from '../../domain/search-state';
import { site } from '../../site';
import type { Reader } from '../../store/connect';
import type { SearchHit, SearchPage } from '../content-repository';
import { briefSummary, sectionLinkColumns, summaryRow } from '../read-brief';
import { findHits, type Hits, mostHits } from './find-hits';
import { countWords, type Matching, matchExpression, nearExpression } from './match-query';
import { resolveFilters } from './resolve-filters';
import { countSearchFacets, nameOfFilter } from './search-facets';

/** With fewer, briefs that hold only some of the words are shown as well. */
const fewHits = 3;

/** `page` may lie beyond the end. */
export function findSearchPage(reader: Reader, state: SearchState): SearchPage {
  const query = parseSearchQuery(state.text);
  const typed = resolveFilters(reader, query.filters);
  const chosen = resolveFilters(reader, state.chosen);
  const words = typed.unknown.map(({ value }) => ({ text: value, isPhrase: false }));
  const terms = [...query.terms, ...words];
  const filters = [...typed.keys, ...chosen.keys];
  const isTimed = typed.first !== undefined || typed.last !== undefined;
  const isAsked = terms.length + filters.length + query.without.length > 0 || isTimed;
  const matching = { terms, without: query.without, filters };
  const found =
    isAsked && chosen.unknown.length === 0
      ? findBest(reader, matching, typed, state)
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
    words: terms.map(({ text }) => text),
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
  span: { first: number | undefined; last: number | undefined },
  { sort }: SearchState,
): Hits & { isAny: boolean } {
  const whole = { ...matching, filters: [...matching.filters, ...everything(reader, matching)] };
  const near = nearExpression(matching.terms);
  const all = findHits(reader, { words: matchExpression(whole), near }, span, sort);
  if (all.briefs.length >= fewHits || countWords(matching.terms) < 2)
    return { ...all, isAny: false };
  const any = findHits(reader, { words: matchExpression(whole, true), near }, span, sort);
  if (any.briefs.length === all.briefs.length) return { ...all, isAny: false };
  const first = new Set(all.briefs);
  const others = any.briefs.filter((n) => !first.has(n));
  return { briefs: [...all.briefs, ...others].slice(0, mostHits), total: any.total, isAny: true };
}

const idRow = z.object({ id: z.number() });

/** Where nothing is wanted, but something is not, or a time is: the key that every brief has. */
function everything(reader: Reader, { terms, filters }: Matching): number[][] {
  if (countWords(terms) + filters.length > 0) return [];
  const site = reader.first(idRow, "SELECT id FROM keys WHERE key = 'site'")?.id ?? 0;
  return [[site]];
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
