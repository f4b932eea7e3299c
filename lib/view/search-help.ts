/** What would have found something → links of the page that found nothing. */
import type { SearchPage } from '../repository/answers';
import type { WiderSearch } from '../repository/search/search-meaning';
import { figure } from './count';
import { filterName } from './filter-name';
import type { CountedLinkView } from './link';
import { searchHref } from './search-href';
import { type NamedPageView, namedPage } from './search-meaning';

export type SearchHelpView = { title: string; links: CountedLinkView[] };

/** Each kind of help there is. */
export function searchHelp({ help }: Pick<SearchPage, 'help'>): SearchHelpView[] {
  if (!help) return [];
  const near = help.near.map(namedPage).map(nearLink);
  const busy = help.busyTopics.map(namedPage).map(nearLink);
  return [
    { title: 'With fewer filters', links: help.wider.map(widerLink) },
    { title: 'Pages that share words with it', links: near },
    { title: 'Busiest topics', links: busy },
  ].filter(({ links }) => links.length > 0);
}

function widerLink({ without, state, count }: WiderSearch): CountedLinkView {
  return { label: `Without ${leftOut(without)}`, href: searchHref(state), count: figure(count) };
}

function leftOut(without: WiderSearch['without']): string {
  if (without === 'typed') return 'what narrows the words';
  return without === 'all' ? 'any filter' : filterName(without);
}

/** Topics are most of them, and need not be called so. */
function nearLink({ kind, label, href, count }: NamedPageView): CountedLinkView {
  return { label: kind === 'Topic' ? label : `${kind}: ${label}`, href, count };
}
