/** A brief → a `NewsArticle`: ours by its curator, based on the source's article, whose own author is kept apart. */
import type { StoredBrief } from '../../repository/content-repository';
import { previewPath, sitePath } from '../../routes';
import { site } from '../../site';
import { absoluteUrl } from '../absolute-url';
import type { JsonLdNode } from './json-ld-node';

export function newsArticle(brief: StoredBrief, siteUrl: string): JsonLdNode {
  const url = absoluteUrl(siteUrl, brief.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: brief.title,
    ...(brief.teaser && { description: brief.teaser }),
    inLanguage: site.language,
    image: absoluteUrl(siteUrl, previewPath(brief.path)),
    wordCount: brief.words,
    ...(brief.curated && { datePublished: brief.curated }),
    ...(brief.modified && { dateModified: brief.modified }),
    author: brief.curators.map(({ slug, name }) => ({
      '@type': 'Person',
      name,
      url: absoluteUrl(siteUrl, sitePath({ kind: 'curator', curator: slug })),
    })),
    publisher: { '@type': 'Organization', name: site.name, url: siteUrl },
    about: brief.topics.map(({ slug, scheme, schemeSlug, label }) => ({
      '@type': 'DefinedTerm',
      name: label,
      url: absoluteUrl(siteUrl, sitePath({ kind: 'topic', topic: slug })),
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: scheme,
        url: absoluteUrl(siteUrl, sitePath({ kind: 'scheme', scheme: schemeSlug })),
      },
    })),
    ...sourceArticle(brief),
  };
}

/** An original piece is based on nothing. */
function sourceArticle({ source, sourcePublished, sourceAuthor }: StoredBrief) {
  if (!source) return {};
  return {
    isBasedOn: {
      '@type': 'NewsArticle' as const,
      url: source.url,
      publisher: {
        '@type': 'Organization' as const,
        name: source.name,
        url: `https://${source.host}`,
      },
      ...(sourcePublished && { datePublished: sourcePublished }),
      ...(sourceAuthor !== undefined && {
        author: { '@type': 'Person' as const, name: sourceAuthor },
      }),
    },
  };
}
