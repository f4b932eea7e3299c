/** Takes a list and the page shown; gives the links to its other pages. */
import type { Facet } from '../domain/facet';
import { narrowedHref, type Target } from '../routes';
import { figure } from './count';
import type { LinkView } from './link';

export type PageLinkView =
  | (LinkView & { kind: 'page'; current: boolean })
  /** Pages left out; `label` tells two gaps apart. */
  | { kind: 'gap'; label: string };

export type PaginationView = {
  /** `Page 2 of 12`. */
  label: string;
  /** What the links to the page before and the page after say. */
  words: { newer: string; older: string };
  newer: string | undefined;
  older: string | undefined;
  pages: PageLinkView[];
};

/** Undefined for a list of one page; the pages of a list that was narrowed stay so. */
export function pagination(
  target: Target,
  page: number,
  pages: number,
  chosen: readonly Facet[] = [],
): PaginationView | undefined {
  const words = { newer: 'Newer', older: 'Older' };
  return paginationOf((number) => narrowedHref(target, chosen, number), page, pages, words);
}

/** The same for what is not a list of the URL contract: `to` gives the address of a page. */
export function paginationOf(
  to: (page: number) => string,
  page: number,
  pages: number,
  words = { newer: 'Previous', older: 'Next' },
): PaginationView | undefined {
  if (pages <= 1) return undefined;
  return {
    label: `Page ${figure(page)} of ${figure(pages)}`,
    words,
    newer: page > 1 ? to(page - 1) : undefined,
    older: page < pages ? to(page + 1) : undefined,
    pages: windowOf(page, pages).flatMap((number, at, shown) => {
      const before = shown[at - 1];
      const link: PageLinkView = {
        kind: 'page',
        label: figure(number),
        href: to(number),
        current: number === page,
      };
      const skips = before !== undefined && number - before > 1;
      return skips
        ? [{ kind: 'gap', label: `after ${before}` } satisfies PageLinkView, link]
        : [link];
    }),
  };
}

/** First, last, and this page with its neighbours; a gap of one page is filled, not skipped. */
function windowOf(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages]);
  if (wanted.has(3)) wanted.add(2);
  if (wanted.has(pages - 2)) wanted.add(pages - 1);
  return [...wanted]
    .filter((number) => number >= 1 && number <= pages)
    .sort((one, other) => one - other);
}
