/**
 * Which pages a search engine may show: what has something of its own to find, and only once. A page that may not is
 * `noindex, follow` and out of the sitemap. Each page is canonical at its own path; what asks the same in a query is not, and
 * no page is ever canonical at the address of a source.
 */
export type PageKind =
  /** `words` are those of its body: the teaser and the link to the source aside. */
  | { kind: 'brief'; words: number }
  /** `hasWords`: whether more is said on it than its list. */
  | { kind: 'list'; briefs: number; hasWords: boolean }
  /** All communities, topics, sources … and the ways to follow the site. */
  | { kind: 'index'; hasEntries: boolean }
  /** A search, a narrowed list, a mix of feeds, the alias ledger: what they show stands in lists. */
  | { kind: 'query' }
  /** Of the desk. */
  | { kind: 'private' }
  /** What went otherwise than asked. */
  | { kind: 'problem' };

/** `showsWordless`: whether briefs without words of our own may be shown. */
export function maySearchEnginesShow(page: PageKind, showsWordless: boolean): boolean {
  switch (page.kind) {
    case 'brief':
      return page.words > 0 || showsWordless;
    case 'list':
      return page.briefs > 0 || page.hasWords;
    case 'index':
      return page.hasEntries;
    case 'query':
    case 'private':
    case 'problem':
      return false;
  }
}
