/** A search, and a page of what it finds → its address; and those of its feed, and of the same for programs. */
import type { FeedFormat } from '../domain/feed-format';
import { type SearchState, searchStateQuery } from '../domain/search-state';
import { apiPaths } from '../machine-paths';
import { feedPath, href, sitePath, type Target } from '../routes';

const search: Target = { kind: 'search' };

export function searchHref(state: SearchState): string {
  return `${href(sitePath(search))}${searchStateQuery(state)}`;
}

export function searchApiHref(state: SearchState): string {
  return `${href(apiPaths.search)}${searchStateQuery(state) || '?q='}`;
}

/** A feed has the newest first and no pages. */
export function searchFeedHref(state: SearchState, format: FeedFormat = 'rss'): string {
  const whole: SearchState = { ...state, sort: 'relevance', page: 1 };
  return `${href(feedPath(search, format))}${searchStateQuery(whole)}`;
}
