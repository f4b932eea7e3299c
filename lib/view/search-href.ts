/** A search, and a page of what it finds → its address. */
import { type SearchState, searchStateQuery } from '../domain/search-state';
import { href, sitePath } from '../routes';

export function searchHref(state: SearchState): string {
  return `${href(sitePath({ kind: 'search' }))}${searchStateQuery(state)}`;
}
