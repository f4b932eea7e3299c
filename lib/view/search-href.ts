/** A search, and a page of what it finds → its address; and those of its feed, and of the same for programs. */
import { type SearchState, searchStateQuery } from '../domain/search-state';
import { apiPaths, href, rssPath, sitePath, type Target } from '../routes';

const search: Target = { kind: 'search' };

export function searchHref(state: SearchState): string {
  return `${href(sitePath(search))}${searchStateQuery(state)}`;
}

export function searchApiHref(state: SearchState): string {
  return `${href(apiPaths.search)}${searchStateQuery(state) || '?q='}`;
}

/** A feed has the newest first and no pages. */
export function searchFeedHref(state: SearchState): string {
  const whole: SearchState = { ...state, sort: 'relevance', page: 1 };
  return `${href(rssPath(search))}${searchStateQuery(whole)}`;
}
