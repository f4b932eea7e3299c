/** What an address of the search asks for → the newest briefs that hold all of it, whole, for a feed. */
import type { SearchState } from '../../domain/search-state';
import type { Reader } from '../../store/connect';
import type { SearchFeed } from '../answers';
import { readStoredBriefs } from '../read-brief';
import { findStories } from './find-stories';
import { nameOfFilter } from './search-facets';
import { understandSearch } from './understand-search';

/** Undefined when nothing is asked for. */
export function findSearchFeed(
  reader: Reader,
  state: SearchState,
  limit: number,
): SearchFeed | undefined {
  const understood = understandSearch(reader, state);
  if (!understood.isAsked) return undefined;
  const newest = understood.isPossible
    ? findStories(reader, understood, 'date').briefs.slice(0, limit)
    : [];
  return {
    briefs: readStoredBriefs(reader, newest),
    chosen: state.chosen.map((filter) => ({ ...filter, name: nameOfFilter(reader, filter) })),
  };
}
