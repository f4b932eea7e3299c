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

export type SearchQuery = {
  terms: SearchTerm[];
  without: SearchTerm[];
  filters: SearchFilter[];
};

/** More is cut off: nobody means a longer text, and each word costs a look-up. */
export const longestQuery = 1000;
const mostTerms = 64;

const part = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/giu;

export function parseSearchQuery(text: string): SearchQuery {
  const query: SearchQuery = { terms: [], without: [], filters: [] };
  const plain = tidyQuery(text).replace(/[“”„«»]/g, '"');
  for (const [whole, minus, name, phrase, word] of plain.matchAll(part)) {
    const filter = name === undefined ? undefined : parseFilter(name, phrase ?? word ?? '');
    if (filter && !minus) {
      query.filters.push(filter);
      continue;
    }
    const text = name === undefined ? (phrase ?? word ?? '') : minus ? whole.slice(1) : whole;
    const term = { text, isPhrase: name === undefined && phrase !== undefined };
    if (/[\p{L}\p{N}]/u.test(text)) (minus ? query.without : query.terms).push(term);
  }
  query.terms.splice(mostTerms);
  query.without.splice(mostTerms);
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
