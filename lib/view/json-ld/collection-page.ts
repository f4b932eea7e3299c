/** A page of a list → a `CollectionPage` with what it lists, in the order it shows; that of a curator is a `ProfilePage`. */
import type { DefinedTerm, DefinedTermSet, Organization, Person } from 'schema-dts';
import type { SitePath } from '../../domain/site-path';
import { absoluteHref, absoluteUrl } from '../absolute-url';
import type { JsonLdNode } from './json-ld-node';
import { nodeId, websiteId } from './node-id';

/** What a list is of. */
export type Subject = Exclude<DefinedTerm | DefinedTermSet | Organization | Person, string>;

type Collection = {
  path: SitePath;
  name: string;
  description: string | undefined;
  items: { title: string; href: string }[];
  subject?: Subject | undefined;
  isProfile?: boolean;
};

export function collectionPage(collection: Collection, siteUrl: string): JsonLdNode[] {
  const { path, name, description, items, subject, isProfile = false } = collection;
  const list = nodeId(siteUrl, path, 'list');
  const page = {
    '@id': nodeId(siteUrl, path, 'page'),
    url: absoluteUrl(siteUrl, path),
    name,
    ...(description === undefined ? {} : { description }),
    isPartOf: { '@id': websiteId(siteUrl) },
  };
  return [
    isProfile && subject
      ? { '@type': 'ProfilePage', ...page, mainEntity: subject }
      : {
          '@type': 'CollectionPage',
          ...page,
          ...(subject && { about: subject }),
          ...(items.length > 0 && { mainEntity: { '@id': list } }),
        },
    ...(items.length > 0 ? [itemList(list, items, siteUrl)] : []),
  ];
}

function itemList(id: string, items: Collection['items'], siteUrl: string): JsonLdNode {
  return {
    '@type': 'ItemList',
    '@id': id,
    numberOfItems: items.length,
    itemListElement: items.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      url: absoluteHref(siteUrl, href),
    })),
  };
}
