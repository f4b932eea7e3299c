/** Takes a source, curator, topic, … ; gives the link to its page. */
import type { Curator } from '../domain/curator';
import type { Offering } from '../domain/offering';
import type { SitePath } from '../domain/site-path';
import type { Slug } from '../domain/slug';
import type { SourceHost } from '../domain/source';
import type { Topic } from '../domain/topic';
import { href, sitePath } from '../routes';
import type { LinkView } from './link';

export function communityLink(community: { slug: Slug; name: string }): LinkView {
  return {
    label: community.name,
    href: href(sitePath({ kind: 'community', community: community.slug })),
  };
}

export function sectionLink(section: { path: SitePath; name: string }): LinkView {
  return { label: section.name, href: href(section.path) };
}

export function sourceLink(source: { host: SourceHost; name: string }): LinkView {
  return { label: source.name, href: href(sitePath({ kind: 'source', host: source.host })) };
}

export function curatorLink(curator: Curator): LinkView {
  return {
    label: curator.name,
    href: href(sitePath({ kind: 'curator', curator: curator.slug })),
  };
}

export function offeringLink(offering: Pick<Offering, 'slug' | 'label'>): LinkView {
  return {
    label: offering.label,
    href: href(sitePath({ kind: 'offering', offering: offering.slug })),
  };
}

export function schemeLink(topic: Pick<Topic, 'scheme' | 'schemeSlug'>): LinkView {
  return {
    label: topic.scheme,
    href: href(sitePath({ kind: 'scheme', scheme: topic.schemeSlug })),
  };
}

export function conceptLink(concept: { slug: Slug; label: string }): LinkView {
  return {
    label: concept.label,
    href: href(sitePath({ kind: 'concept', concept: concept.slug })),
  };
}

/** The topic by its label alone, where its scheme stands beside it or does not matter. */
export function topicLink(topic: Pick<Topic, 'slug' | 'label'>): LinkView {
  return { label: topic.label, href: href(sitePath({ kind: 'topic', topic: topic.slug })) };
}

/** The topic by its whole name: `KLAS: Telehealth`. */
export function fullTopicLink(topic: Pick<Topic, 'slug' | 'label' | 'scheme'>): LinkView {
  return { ...topicLink(topic), label: `${topic.scheme}: ${topic.label}` };
}
