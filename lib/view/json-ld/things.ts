/** What briefs are about, by whom they are and where they are from → nodes that each page names alike. */
import type { Curator } from '../../domain/curator';
import type { Slug } from '../../domain/slug';
import type { SourceHost } from '../../domain/source';
import type { Topic } from '../../domain/topic';
import { sitePath, type Target } from '../../routes';
import { absoluteUrl } from '../absolute-url';
import { nodeId } from './node-id';

export function personNode({ slug, name }: Curator, siteUrl: string) {
  const path = sitePath({ kind: 'curator', curator: slug });
  return {
    '@type': 'Person' as const,
    '@id': nodeId(siteUrl, path, 'person'),
    name,
    url: absoluteUrl(siteUrl, path),
  };
}

export function termNode({ slug, scheme, schemeSlug, label }: Topic, siteUrl: string) {
  const path = sitePath({ kind: 'topic', topic: slug });
  return {
    '@type': 'DefinedTerm' as const,
    '@id': nodeId(siteUrl, path, 'term'),
    name: label,
    url: absoluteUrl(siteUrl, path),
    inDefinedTermSet: termSetNode({ slug: schemeSlug, name: scheme }, siteUrl),
  };
}

export function termSetNode({ slug, name }: { slug: Slug; name: string }, siteUrl: string) {
  const path = sitePath({ kind: 'scheme', scheme: slug });
  return {
    '@type': 'DefinedTermSet' as const,
    '@id': nodeId(siteUrl, path, 'terms'),
    name,
    url: absoluteUrl(siteUrl, path),
  };
}

/** Its address is its own: ours is that of a page about it. */
export function sourceNode({ host, name }: { host: SourceHost; name: string }, siteUrl: string) {
  return {
    '@type': 'Organization' as const,
    '@id': nodeId(siteUrl, sitePath({ kind: 'source', host }), 'source'),
    name,
    url: `https://${host}`,
  };
}

/** A hub, as a page that others are part of. */
export function collectionNode(target: Target, name: string, siteUrl: string) {
  const path = sitePath(target);
  return {
    '@type': 'CollectionPage' as const,
    '@id': nodeId(siteUrl, path, 'page'),
    name,
    url: absoluteUrl(siteUrl, path),
  };
}
