/** What was asked of the search and the newest briefs that it finds → a channel that follows the search. */
import type { BriefDate } from '../domain/instant';
import type { SearchState } from '../domain/search-state';
import type { SearchFeed, StoredBrief } from '../repository/content-repository';
import { site } from '../site';
import { filterName } from './filter-name';
import type { Channel } from './rss';
import { searchFeedHref, searchHref } from './search-href';

export function searchChannel(state: SearchState, { briefs, chosen }: SearchFeed): Channel {
  const name = searchName(state.text, chosen.map(filterName));
  return {
    title: `${name} · ${site.name}`,
    description: `Newest briefs that are found by this search. ${name}.`,
    href: searchHref({ ...state, sort: 'date', page: 1 }),
    feedHref: searchFeedHref(state),
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

function lastChange(briefs: readonly StoredBrief[]): BriefDate | undefined {
  return briefs
    .flatMap(({ curated, modified, updated }) => [curated, modified, updated])
    .filter((date) => date !== undefined)
    .reduce<BriefDate | undefined>(
      (last, date) => (last === undefined || date > last ? date : last),
      undefined,
    );
}
