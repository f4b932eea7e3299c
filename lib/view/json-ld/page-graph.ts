/** The nodes of a page → one graph with the site it belongs to, and who makes it. */
import type { Graph } from 'schema-dts';
import { sitePath } from '../../routes';
import { site } from '../../site';
import { absoluteUrl } from '../absolute-url';
import type { JsonLdNode } from './json-ld-node';
import { organizationId, websiteId } from './node-id';

export type PageGraph = Graph;

/** Undefined for a page that tells machines nothing. */
export function pageGraph(nodes: readonly JsonLdNode[], siteUrl: string): PageGraph | undefined {
  if (nodes.length === 0) return undefined;
  const url = absoluteUrl(siteUrl, sitePath({ kind: 'front' }));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': websiteId(siteUrl),
        url,
        name: site.name,
        description: site.description,
        inLanguage: site.language,
        publisher: { '@id': organizationId(siteUrl) },
      },
      { '@type': 'Organization', '@id': organizationId(siteUrl), name: site.name, url },
      ...nodes,
    ],
  };
}
