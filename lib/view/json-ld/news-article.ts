/** A brief → a `NewsArticle`: ours by its curator, based on the source's article, whose own author is kept apart. */
import type { NewsArticle } from 'schema-dts';
import type { StoredBrief } from '../../repository/answers';
import { site } from '../../site';
import { absoluteUrl } from '../absolute-url';
import { briefImage } from '../brief-image';
import { communityHeading } from '../community-name';
import type { JsonLdNode } from './json-ld-node';
import { nodeId, organizationId, websiteId } from './node-id';
import { collectionNode, personNode, sourceNode, termNode } from './things';

/**
 * Dates are instants with their zone; a day without a time stays a day, for with a zone it would be another one to some readers.
 */
export function newsArticle(brief: StoredBrief, siteUrl: string): JsonLdNode {
  const url = absoluteUrl(siteUrl, brief.path);
  return {
    '@type': 'NewsArticle',
    '@id': nodeId(siteUrl, brief.path, 'article'),
    url,
    mainEntityOfPage: url,
    headline: brief.title,
    ...(brief.teaser && { description: brief.teaser }),
    inLanguage: site.language,
    image: briefImage(brief, siteUrl),
    wordCount: brief.words,
    ...(brief.curated && { datePublished: brief.curated }),
    ...(brief.modified && { dateModified: brief.modified }),
    ...(brief.curators.length > 0 && {
      author: brief.curators.map((curator) => personNode(curator, siteUrl)),
    }),
    publisher: { '@id': organizationId(siteUrl) },
    ...(brief.topics.length > 0 && {
      about: brief.topics.map((topic) => termNode(topic, siteUrl)),
    }),
    isPartOf: partOf(brief, siteUrl),
    ...sourceArticle(brief, siteUrl),
  };
}

/** The site, and the community whose feed it is in. */
function partOf(
  { place }: StoredBrief,
  siteUrl: string,
): NonNullable<NewsArticleParts['isPartOf']> {
  const { community } = place;
  const website = { '@id': websiteId(siteUrl) };
  if (!community) return website;
  const target = { kind: 'community', community: community.slug } as const;
  return [website, collectionNode(target, communityHeading(community.name), siteUrl)];
}

type NewsArticleParts = Exclude<NewsArticle, string>;

/** An original piece is based on nothing. */
function sourceArticle({ source, sourcePublished, sourceAuthor }: StoredBrief, siteUrl: string) {
  if (!source) return {};
  return {
    isBasedOn: {
      '@type': 'NewsArticle' as const,
      '@id': source.url,
      url: source.url,
      publisher: sourceNode(source, siteUrl),
      ...(sourcePublished && { datePublished: sourcePublished }),
      ...(sourceAuthor !== undefined && {
        author: { '@type': 'Person' as const, name: sourceAuthor },
      }),
    },
    citation: { '@id': source.url },
  };
}
