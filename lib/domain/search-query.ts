/** What a person typed into the search ↔ what is looked for. Anything that is no filter is taken as words. */

/** In the order in which the search names them. */
export const filterKinds = [
  'type',
  'community',
  'topic',
  'source',
  'curator',
  'year',
  'from',
  'to',
] as const;

export type FilterKind = (typeof filterKinds)[number];

export type SearchFilter = { kind: FilterKind; value: string };

/** `isPhrase`: its words stand side by side. */
export type SearchTerm = { text: string; isPhrase: boolean };

/** `at` is where it begins in what was typed. */
export type TypedTerm = SearchTerm & { at: number };

export type SearchQuery = {
  terms: TypedTerm[];
  without: SearchTerm[];
  filters: SearchFilter[];
  /** Whether the last word may still be being typed: it is a plain one, and wanted. */
  isOpen: boolean;
  /** What was typed without what narrows it: filters and what is unwanted. */
  wide: string;
};

/** More is cut off: nobody means a longer text, and each word costs a look-up. */
export const longestQuery = 1000;
const mostTerms = 64;

const part = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/giu;

export function parseSearchQuery(text: string): SearchQuery {
  const query: SearchQuery = { terms: [], without: [], filters: [], isOpen: false, wide: '' };
  const wide: string[] = [];
  const plain = tidyQuery(text).replace(/[“”„«»]/g, '"');
  for (const match of plain.matchAll(part)) {
    const [whole, minus, name, phrase, word] = match;
    const filter = name === undefined ? undefined : parseFilter(name, phrase ?? word ?? '');
    if (filter && !minus) {
      query.filters.push(filter);
      continue;
    }
    const text = name === undefined ? (phrase ?? word ?? '') : minus ? whole.slice(1) : whole;
    const term = { text, isPhrase: name === undefined && phrase !== undefined, at: match.index };
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    (minus ? query.without : query.terms).push(term);
    query.isOpen = !minus && !term.isPhrase;
    if (!minus) wide.push(whole);
  }
  if (query.terms.length > mostTerms) query.isOpen = false;
  query.terms.splice(mostTerms);
  query.without.splice(mostTerms);
  query.wide = wide.join(' ');
  return query;
}

/** As the search shows it again: one line, without characters that nobody can type. */
export function tidyQuery(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
    .toWellFormed();
}

const year = /^\d{4}$/;
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function parseFilter(name: string, value: string): SearchFilter | undefined {
  const kind = filterKinds.find((known) => known === name.toLowerCase());
  const given = value.trim().toLowerCase();
  if (kind === undefined || given === '') return undefined;
  if (kind === 'year' && !year.test(given)) return undefined;
  if ((kind === 'from' || kind === 'to') && !day.test(given)) return undefined;
  return { kind, value: given };
}
