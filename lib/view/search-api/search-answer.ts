/** Takes what was asked of the search and what was found; gives the same to programs as its page shows to readers. */
import type { SearchState } from '../../domain/search-state';
import type { NamedFilter, SearchHit, SearchPage } from '../../repository/answers';
import { href, sitePath } from '../../routes';
import { absoluteHref } from '../absolute-url';
import { communityHeading } from '../community-name';
import { communityLink, sourceLink, topicLink } from '../entity-link';
import { filterName } from '../filter-name';
import type { LinkView } from '../link';
import { type HitTest, hitTest, markHits } from '../marked-text';
import { searchApiHref, searchFeedHref, searchHref } from '../search-href';
import { snippet } from '../snippet';
import type { SearchAnswer } from './answer-schema';
import { marked } from './marked-range';

export function searchAnswer(state: SearchState, found: SearchPage, siteUrl: string): SearchAnswer {
  const { total, isAbout, ranked, isAny, isAsked, page, pages } = found;
  const absolute = (link: string) => absoluteHref(siteUrl, link);
  const toPage = (number: number) => absolute(searchApiHref({ ...state, page: number }));
  const findHits = hitTest(found.words, found.phrases);
  return {
    total,
    isAbout,
    reachable: ranked,
    isAny,
    corrected: found.corrected ?? null,
    suggestion: found.suggestion ?? null,
    synonyms: found.synonyms,
    named: found.named.map(({ target, name, count }) => ({
      kind: target.kind === 'concept' ? 'topic' : target.kind,
      name: target.kind === 'community' ? communityHeading(name) : name,
      url: absolute(href(sitePath(target))),
      count,
    })),
    page,
    pages,
    hits: found.hits.map((hit) => hitAnswer(hit, findHits, absolute)),
    chosen: found.chosen.map(filterAnswer),
    facets: found.facets.map((facet) => ({ ...filterAnswer(facet), count: facet.count })),
    links: {
      self: toPage(page),
      page: absolute(searchHref(state)),
      feed: isAsked ? absolute(searchFeedHref(state)) : null,
      next: page < pages ? toPage(page + 1) : null,
      previous: page > 1 ? toPage(Math.min(page - 1, pages)) : null,
    },
  };
}

function hitAnswer(
  { brief, body }: SearchHit,
  findHits: HitTest,
  absolute: (link: string) => string,
): SearchAnswer['hits'][number] {
  const named = ({ label, href }: LinkView) => ({ name: label, url: absolute(href) });
  const { community } = brief.place;
  return {
    url: absolute(href(brief.path)),
    title: marked(markHits(brief.title, findHits)),
    teaser: brief.teaser,
    snippet: marked(snippet(brief, body, findHits)),
    type: brief.type,
    community: community
      ? named(communityLink({ ...community, name: communityHeading(community.name) }))
      : null,
    topics: brief.topics.map((topic) => ({
      label: topic.label,
      scheme: topic.scheme,
      url: absolute(topicLink(topic).href),
    })),
    source: brief.source ? { ...named(sourceLink(brief.source)), host: brief.source.host } : null,
    curated: brief.curated ?? null,
  };
}

function filterAnswer(filter: NamedFilter): SearchAnswer['chosen'][number] {
  return { parameter: filter.kind, value: filter.value, name: filterName(filter) };
}
