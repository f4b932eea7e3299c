/** A brief → what its forms for programs say of it, with whole addresses. */
import type { StoredBrief } from '../../repository/answers';
import { sitePath, type Target } from '../../routes';
import { absoluteUrl } from '../absolute-url';
import { briefGuid } from '../brief-guid';
import { briefImage } from '../brief-image';
import { absoluteBody } from '../feeds/absolute-body';

export type BriefFacts = ReturnType<typeof briefFacts>;

export function briefFacts(brief: StoredBrief, siteUrl: string) {
  const { place, source, event, sourcePublished, sourceAuthor } = brief;
  const at = (target: Target) => absoluteUrl(siteUrl, sitePath(target));
  return {
    id: briefGuid(brief),
    url: absoluteUrl(siteUrl, brief.path),
    title: brief.title,
    type: brief.type,
    teaser: brief.teaser,
    curated: brief.curated,
    modified: brief.modified,
    updated: brief.updated,
    curators: brief.curators.map(({ slug, name }) => ({
      name,
      url: at({ kind: 'curator', curator: slug }),
    })),
    source: source && {
      name: source.name,
      url: source.url,
      published: sourcePublished,
      author: sourceAuthor,
    },
    community: place.community && {
      name: place.community.name,
      url: at({ kind: 'community', community: place.community.slug }),
    },
    section: { name: place.name, url: absoluteUrl(siteUrl, place.path) },
    topics: brief.topics.map(({ slug, scheme, label }) => ({
      scheme,
      label,
      url: at({ kind: 'topic', topic: slug }),
    })),
    event: event && { start: event.start, end: event.end, venue: event.venue, city: event.city },
    image: briefImage(brief, siteUrl),
    words: brief.words,
    body: absoluteBody(brief.body, siteUrl),
  };
}
