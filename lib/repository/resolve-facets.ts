/** The address of a page of a list with a query → the narrowed list it asks for, the one spelling of it, or nothing of the kind. */
import type { BriefList } from '../domain/brief-list';
import { type Facet, parseFacetQuery } from '../domain/facet';
import { decodePath } from '../domain/old-path';
import { listOf, parseTarget, type Target } from '../routes';
import type { ContentRepository } from './content-repository';
import { splitSuffix } from './resolve-path';

export type FacetResolution =
  /** No facet is asked for, or not of a list: the page is shown as it is. */
  | { kind: 'whole' }
  | { kind: 'narrowed' }
  /** `search` is the same query in its normal form. */
  | { kind: 'respelled'; search: string }
  | { kind: 'missing' };

/** More are never offered, and each costs a look-up for every brief. */
const mostFacets = 8;

/** `pathname` is that of a living page, as sent; `search` begins with `?` or is empty. */
export function resolveFacets(
  repository: ContentRepository,
  pathname: string,
  search: string,
): FacetResolution {
  const { facets, normal } = parseFacetQuery(search);
  if (facets.length === 0 && normal === search) return { kind: 'whole' };
  const asked = parseListPath(pathname);
  if (!asked || !repository.findListSummary(asked.list)) return { kind: 'whole' };
  if (normal !== search) return { kind: 'respelled', search: normal };
  const areKnown = facets.length <= mostFacets && facets.every(repository.hasFacet);
  return { kind: areKnown ? 'narrowed' : 'missing' };
}

export type NarrowedList = { target: Target; list: BriefList; page: number; facets: Facet[] };

/** What an address that was resolved to `narrowed` asks for. */
export function parseNarrowed(address: string): NarrowedList | undefined {
  const at = address.indexOf('?');
  const asked = at < 0 ? undefined : parseListPath(address.slice(0, at));
  return asked && { ...asked, facets: parseFacetQuery(address.slice(at)).facets };
}

function parseListPath(pathname: string): Omit<NarrowedList, 'facets'> | undefined {
  const decoded = decodePath(pathname);
  if (decoded === undefined) return undefined;
  const { base, suffix } = splitSuffix(decoded);
  const target = parseTarget(base);
  const list = target && listOf(target);
  const isPage = typeof suffix === 'object' && 'page' in suffix;
  return list && isPage ? { target, list, page: suffix.page } : undefined;
}
