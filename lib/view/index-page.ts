/** Takes all things of one kind; gives their index: alphabetical, with the busiest ahead of a long one. */
import type { CountedCurator, CountedOffering, CountedSource } from '../repository/answers';
import type { Target } from '../routes';
import { site } from '../site';
import { type BreadcrumbsView, breadcrumbs } from './breadcrumbs';
import { counted } from './count';
import { curatorLink, offeringLink } from './entity-link';
import { hueClass } from './hue-class';
import {
  busiestFirst,
  byName,
  type IndexEntry,
  type IndexItemView,
  indexItems,
  indexWords,
} from './index-entry';
import { type PaginationView, pagination } from './pagination';
import { sourceEntries } from './source-families';

export type IndexPageView = {
  breadcrumbs: BreadcrumbsView;
  hue: string;
  heading: string;
  summary: string;
  count: string;
  groups: IndexGroupView[];
  pagination: PaginationView | undefined;
  /** Said instead of an index that holds nothing. */
  empty: string | undefined;
};

export type IndexGroupView = { title: string; items: IndexItemView[] };

/** Fewer names than these are found by looking; letters would only tear them apart. */
const lettersFrom = 40;
const busiest = 12;

/** Undefined beyond the last page. */
export function sourcesPage(sources: CountedSource[], page: number): IndexPageView | undefined {
  return indexPage(
    { kind: 'sources' },
    { heading: 'Sources', summary: 'Who published the articles that the briefs point to.' },
    sourceEntries(sources),
    { page, count: counted(sources.length, 'source') },
  );
}

/** Undefined beyond the last page. */
export function curatorsPage(curators: CountedCurator[], page: number): IndexPageView | undefined {
  return indexPage(
    { kind: 'curators' },
    { heading: 'Curators', summary: 'Who reads the trade press and files what is worth it.' },
    curators.map((curator) => ({ ...curatorLink(curator), briefs: curator.count })),
    { page, count: counted(curators.length, 'curator') },
  );
}

/** Undefined beyond the last page. */
export function offeringsPage(
  offerings: CountedOffering[],
  page: number,
): IndexPageView | undefined {
  return indexPage(
    { kind: 'offerings' },
    {
      heading: 'Offerings',
      summary: 'Products, services and solutions that curators have matched with briefs.',
    },
    offerings.map((offering) => ({ ...offeringLink(offering), briefs: offering.count })),
    { page, count: counted(offerings.length, 'offering') },
  );
}

function indexPage(
  target: Target,
  words: { heading: string; summary: string },
  entries: IndexEntry[],
  { page, count }: { page: number; count: string },
): IndexPageView | undefined {
  const pages = Math.max(1, Math.ceil(entries.length / site.indexPageSize));
  if (page < 1 || page > pages) return undefined;
  const shown = entries
    .toSorted(byName)
    .slice((page - 1) * site.indexPageSize, page * site.indexPageSize);
  const long = entries.length >= lettersFrom;
  return {
    ...words,
    breadcrumbs: breadcrumbs([], words.heading),
    hue: hueClass(site.hue),
    count,
    groups: [
      ...(long && page === 1 ? [{ title: 'Busiest', items: indexItems(busiestOf(entries)) }] : []),
      ...(long
        ? byLetter(shown)
        : [{ title: 'All', items: indexItems(shown.toSorted(busiestFirst)) }]),
    ].filter((group) => group.items.length > 0),
    pagination: pagination(target, page, pages),
    empty: entries.length === 0 ? 'There is nothing here yet.' : undefined,
  };
}

/** Single names: what belongs together is shown below. */
function busiestOf(entries: IndexEntry[]): IndexEntry[] {
  return entries
    .map(({ family, ...entry }) => entry)
    .sort(busiestFirst)
    .slice(0, busiest);
}

function byLetter(sorted: IndexEntry[]): IndexGroupView[] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of sorted) {
    const letter = letterOf(indexWords(entry));
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([title, entries]) => ({ title, items: indexItems(entries) }));
}

/** The letter without its accent; everything that is no Latin letter stands under one sign. */
function letterOf(label: string): string {
  const first = label.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}
