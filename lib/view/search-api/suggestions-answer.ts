/** Takes what was typed and what is suggested; gives it to programs, each name with what of it was typed. */
import { parseSearchState } from '../../domain/search-state';
import { searchWords } from '../../domain/search-text';
import type { Suggestions as Suggested, SuggestedList } from '../../repository/search/suggestions';
import { sitePath } from '../../routes';
import { absoluteHref, absoluteUrl } from '../absolute-url';
import { communityHeading } from '../community-name';
import { markHits } from '../marked-text';
import { searchHref } from '../search-href';
import { type Marked, marked } from './marked-range';
import type { Suggestions } from './suggestions-schema';

export function suggestionsAnswer(text: string, found: Suggested, siteUrl: string): Suggestions {
  const mark = marker(found.terms);
  const list = ({ target, name, count }: SuggestedList) => ({
    label: mark(target.kind === 'community' ? communityHeading(name) : name),
    count,
    url: absoluteUrl(siteUrl, sitePath(target)),
  });
  const search = searchHref(parseSearchState(`?${new URLSearchParams({ q: text })}`));
  return {
    corrected: found.corrected ?? null,
    topics: found.topics.map(list),
    communities: found.communities.map(list),
    sources: found.sources.map(list),
    curators: found.curators.map(list),
    briefs: found.briefs.map(({ title, source, curated, path }) => ({
      label: mark(title),
      source: source ?? null,
      curated: curated ?? null,
      url: absoluteUrl(siteUrl, path),
    })),
    links: { page: absoluteHref(siteUrl, search) },
  };
}

/** Marks the words that begin as one of the terms; a compound may stand in its parts or in one. */
function marker(terms: readonly string[]): (name: string) => Marked {
  const typed = terms.flatMap((term) => [...term.split(' '), term.replaceAll(' ', '')]);
  const isHit = (word: string) => {
    const parts = searchWords(word);
    return [...parts, parts.join('')].some((part) => typed.some((one) => part.startsWith(one)));
  };
  return (name) => marked(markHits(name, (words) => words.map(isHit)));
}
