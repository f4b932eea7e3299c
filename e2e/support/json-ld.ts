/** The structured data of a page, by type. */

import { DomUtils } from 'htmlparser2';
import { z } from 'zod';
import { elements, type HtmlDocument } from './html-document';

const nodeSchema = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string(),
});
export type JsonLdNode = z.infer<typeof nodeSchema>;

/** Throws when a block is no JSON, or not of schema.org. */
export function jsonLdNodes(document: HtmlDocument): JsonLdNode[] {
  return elements(document, 'script', { type: 'application/ld+json' }).map((script) =>
    nodeSchema.parse(JSON.parse(DomUtils.textContent(script))),
  );
}

const collectionSchema = z.looseObject({
  '@type': z.literal('CollectionPage'),
  url: z.string(),
  name: z.string(),
  mainEntity: z.looseObject({
    '@type': z.literal('ItemList'),
    numberOfItems: z.number(),
    itemListElement: z.array(
      z.looseObject({ position: z.number(), name: z.string(), url: z.string() }),
    ),
  }),
});

/** Throws when the page is no collection. */
export function collectionOf(document: HtmlDocument): z.infer<typeof collectionSchema> {
  return collectionSchema.parse(
    jsonLdNodes(document).find((node) => node['@type'] === 'CollectionPage'),
  );
}
