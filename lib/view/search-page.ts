/** Takes what was asked of the search and what was found; gives the page that shows both. */
import { longestQuery } from '../domain/search-query';
import { type SearchState, searchFacetKinds } from '../domain/search-state';
import type { SearchHit, SearchPage } from '../repository/answers';
import { href, sitePath } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { type BriefCardView, briefCard } from './brief-card';
import { counted, figure } from './count';
import { enumeration } from './enumeration';
import type { FacetsView } from './facets';
import { feedLinks } from './feeds/feed-links';
import { filterName } from './filter-name';
import { hueClass } from './hue-class';
import type { LinkView } from './link';
import { type HitTest, hitTest, markHits, type TextPart } from './marked-text';
import { mayBeIndexed } from './may-be-indexed';
import type { PageHead } from './page-head';
import { type PaginationView, paginationOf } from './pagination';
import { searchName } from './search-channel';
import { type SearchHelpView, searchHelp } from './search-help';
import { type SearchHintView, searchHints } from './search-hints';
import { searchFeedHref, searchHref } from './search-href';
import { type MeaningView, meaning, type NamedPageView, namedPage } from './search-meaning';
import { snippet } from './snippet';

/** A card whose title and teaser show what was found. */
export type HitView = { card: BriefCardView; title: TextPart[]; teaser: TextPart[] };

export type SearchResultsView = {
  /** How much was found. */
  says: string;
  /** Undefined where what was typed is what was looked for. */
  meaning: MeaningView | undefined;
  /** Pages that are called as what was looked for. */
  named: NamedPageView[];
  /** What else there is to know: not all words were found, or only the best are shown. */
  notes: string[];
  /** Said where nothing was found. */
  empty: string[];
  help: SearchHelpView[];
  sorts: (LinkView & { isCurrent: boolean })[];
  /** Tells of new briefs that this search finds. */
  feed: LinkView;
  facets: FacetsView | undefined;
  hits: HitView[];
  pagination: PaginationView | undefined;
};

export type SearchPageView = {
  hue: string;
  breadcrumbs: BreadcrumbsView;
  heading: string;
  form: { action: string; text: string; longest: number; kept: { name: string; value: string }[] };
  /** Undefined before anything is asked for. */
  results: SearchResultsView | undefined;
  /** What may be asked: shown in place of results. */
  hints: SearchHintView[];
};

export function searchPage(state: SearchState, found: SearchPage): SearchPageView {
  return {
    hue: hueClass(site.hue),
    breadcrumbs: breadcrumbs([], 'Search'),
    heading: 'Search',
    form: {
      action: href(sitePath({ kind: 'search' })),
      text: state.text,
      longest: longestQuery,
      kept: [
        ...state.chosen.map(({ kind, value }) => ({ name: kind, value })),
        ...(state.sort === 'date' ? [{ name: 'sort', value: 'date' }] : []),
      ],
    },
    results: found.isAsked ? searchResults(state, found) : undefined,
    hints: searchHints,
  };
}

function searchResults(state: SearchState, found: SearchPage): SearchResultsView {
  const findHits = hitTest(found.words, found.phrases);
  return {
    says: saying(state, found),
    meaning: meaning(state, found),
    named: found.named.map(namedPage),
    notes: notes(found),
    empty: found.hits.length === 0 ? emptyWords(state, found) : [],
    help: searchHelp(found),
    sorts: found.hits.length > 1 ? sorts(state) : [],
    feed: { label: 'RSS of this search', href: searchFeedHref(state) },
    facets: facets(state, found),
    hits: found.hits.map((hit) => hitView(hit, findHits)),
    pagination: paginationOf((page) => searchHref({ ...state, page }), found.page, found.pages),
  };
}

/** For no search engine: the same briefs stand in lists that it knows. */
export function searchHead(state: SearchState, { isAsked, chosen }: SearchPage): PageHead {
  const name = searchName(state.text, chosen.map(filterName));
  const pages = state.page > 1 ? [`page ${state.page}`] : [];
  return {
    title: [name, ...pages].join(', '),
    description: undefined,
    path: sitePath({ kind: 'search' }),
    index: mayBeIndexed({ kind: 'query' }),
    article: undefined,
    feed: isAsked ? feedLinks(name, (format) => searchFeedHref(state, format)) : undefined,
    previous: undefined,
    next: undefined,
    jsonLd: [],
  };
}

function saying(state: SearchState, { total, isAbout, corrected }: SearchPage): string {
  const text = corrected ?? state.text;
  const about = isAbout ? 'About ' : '';
  const what = total === 0 ? 'No brief' : `${about}${counted(total, 'brief')}`;
  return text === '' ? what : `${what} for “${text}”`;
}

function notes({ isAny, total, ranked, synonyms }: SearchPage): string[] {
  return [
    ...(synonyms.length > 0 && total > 0 ? [`Also looked for: ${synonyms.join(', ')}.`] : []),
    ...(isAny ? ['Few briefs hold all of these words: the others below hold some of them.'] : []),
    ...(total > ranked ? [`The best ${figure(ranked)} are shown and counted.`] : []),
  ];
}

function emptyWords({ page }: SearchState, { total, named }: SearchPage): string[] {
  if (page > 1 && total > 0) return ['There are fewer pages than that.'];
  if (named.length > 0) return [];
  return ['Try fewer or more general words, and look at how they are spelled.'];
}

function sorts(state: SearchState): SearchResultsView['sorts'] {
  return [
    { label: 'Best first', sort: 'relevance' as const },
    { label: 'Newest first', sort: 'date' as const },
  ].map(({ label, sort }) => ({
    label,
    href: searchHref({ ...state, sort, page: 1 }),
    isCurrent: state.sort === sort,
  }));
}

const titles = {
  type: 'Type',
  community: 'Community',
  topic: 'Topic',
  source: 'Source',
  year: 'Year',
} as const satisfies Record<(typeof searchFacetKinds)[number], string>;

function facets(state: SearchState, found: SearchPage): FacetsView | undefined {
  const to = (chosen: SearchState['chosen']) => searchHref({ ...state, chosen, page: 1 });
  const groups = searchFacetKinds.flatMap((kind) => {
    const links = found.facets
      .filter((facet) => facet.kind === kind)
      .map((facet) => ({
        label: filterName(facet),
        href: to([...state.chosen, { kind, value: facet.value }]),
        count: figure(facet.count),
      }));
    return links.length === 0 ? [] : [{ title: titles[kind], links }];
  });
  const chosen = found.chosen.map((facet) => ({
    label: filterName(facet),
    href: to(
      state.chosen.filter(({ kind, value }) => kind !== facet.kind || value !== facet.value),
    ),
  }));
  if (groups.length === 0 && chosen.length === 0) return undefined;
  const kinds = groups.map(({ title }) => title.toLowerCase());
  return {
    offer: groups.length === 0 ? undefined : `Narrow by ${enumeration(kinds)}`,
    groups,
    chosen,
    whole: chosen.length > 1 ? { label: 'Without filters', href: to([]) } : undefined,
  };
}

function hitView({ brief, body }: SearchHit, findHits: HitTest): HitView {
  return {
    card: briefCard(brief, 'mixed'),
    title: markHits(brief.title, findHits),
    teaser: snippet(brief, body, findHits),
  };
}
