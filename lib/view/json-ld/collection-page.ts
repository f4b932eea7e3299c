/** A page of a list → a `CollectionPage` with what it lists, in the order it shows. */
import type { SitePath } from '../../domain/site-path';
import { absoluteHref, absoluteUrl } from '../absolute-url';
import type { JsonLdNode } from './json-ld-node';

type Collection = {
  path: SitePath;
  name: string;
  description: string | undefined;
  items: { title: string; href: string }[];
};

export function collectionPage(collection: Collection, siteUrl: string): JsonLdNode {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': absoluteUrl(siteUrl, collection.path),
    url: absoluteUrl(siteUrl, collection.path),
    name: collection.name,
    ...(collection.description === undefined ? {} : { description: collection.description }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: collection.items.length,
      itemListElement: collection.items.map(({ title, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url: absoluteHref(siteUrl, href),
      })),
    },
  };
}
