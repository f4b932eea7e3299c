/** What was typed and what was meant → what the page says of it, and where it leads. */
import type { SearchState } from '../domain/search-state';
import type { SearchPage } from '../repository/answers';
import type { SuggestedList } from '../repository/search/suggestions';
import { href, sitePath } from '../routes';
import { communityHeading } from './community-name';
import { counted } from './count';
import type { LinkView } from './link';
import { searchHref } from './search-href';

export type MeaningView =
  /** What was looked for, and the way to what was typed. */
  | { kind: 'corrected'; shown: LinkView; typed: LinkView }
  /** What may have been meant. */
  | { kind: 'suggested'; shown: LinkView };

export function meaning(
  state: SearchState,
  { corrected, suggestion }: Pick<SearchPage, 'corrected' | 'suggestion'>,
): MeaningView | undefined {
  const to = (text: string, isExact: boolean): LinkView => ({
    label: text,
    href: searchHref({ ...state, text, isExact, page: 1 }),
  });
  if (corrected !== undefined)
    return { kind: 'corrected', shown: to(corrected, false), typed: to(state.text, true) };
  return suggestion === undefined ? undefined : { kind: 'suggested', shown: to(suggestion, false) };
}

/** A page that is called so: `Topic`, `Telehealth`, `123 briefs`. */
export type NamedPageView = LinkView & { kind: string; count: string };

const kinds = {
  topic: 'Topic',
  concept: 'Topic',
  community: 'Community',
  source: 'Source',
  curator: 'Curator',
} as const satisfies Record<SuggestedList['target']['kind'], string>;

export function namedPage({ target, name, count }: SuggestedList): NamedPageView {
  return {
    kind: kinds[target.kind],
    label: target.kind === 'community' ? communityHeading(name) : name,
    href: href(sitePath(target)),
    count: counted(count, 'brief'),
  };
}
