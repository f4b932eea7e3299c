/** What was asked of the search and the newest briefs that it finds → a channel that follows the search. */
import type { SearchState } from '../domain/search-state';
import type { SearchFeed } from '../repository/answers';
import { site } from '../site';
import { type Channel, lastChange } from './feeds/channel';
import { filterName } from './filter-name';
import { searchFeedHref, searchHref } from './search-href';

export function searchChannel(state: SearchState, { briefs, chosen }: SearchFeed): Channel {
  const name = searchName(state.text, chosen.map(filterName));
  return {
    title: `${name} · ${site.name}`,
    description: `Newest briefs that are found by this search. ${name}.`,
    href: searchHref({ ...state, sort: 'date', page: 1 }),
    feedHrefs: {
      rss: searchFeedHref(state, 'rss'),
      atom: searchFeedHref(state, 'atom'),
      json: searchFeedHref(state, 'json'),
    },
    modified: lastChange(briefs),
    briefs,
  };
}

/** `Search: equity (Telehealth, 2024)`. */
export function searchName(text: string, chosen: readonly string[]): string {
  const parts = [
    text,
    chosen.length > 0 && text !== '' ? `(${chosen.join(', ')})` : chosen.join(', '),
  ];
  const name = parts.filter((part) => part !== '').join(' ');
  return name === '' ? 'Search' : `Search: ${name}`;
}
