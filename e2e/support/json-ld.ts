/** The structured data of a page, by type. */

import { DomUtils } from 'htmlparser2';
import { z } from 'zod';
import { elements, type HtmlDocument } from './html-document';

const nodeSchema = z.looseObject({ '@type': z.string(), '@id': z.url() });
const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(nodeSchema),
});
export type JsonLdNode = z.infer<typeof nodeSchema>;

/** Of the one graph that a page has; none where it has none. Throws when it is no JSON, or not of schema.org. */
export function jsonLdNodes(document: HtmlDocument): JsonLdNode[] {
  const graphs = elements(document, 'script', { type: 'application/ld+json' }).map((script) =>
    graphSchema.parse(JSON.parse(DomUtils.textContent(script))),
  );
  if (graphs.length > 1) throw new Error('A page has one graph.');
  return graphs.flatMap((graph) => graph['@graph']);
}

const collectionSchema = z.looseObject({
  '@type': z.enum(['CollectionPage', 'ProfilePage']),
  url: z.string(),
  name: z.string(),
});

const listSchema = z.looseObject({
  numberOfItems: z.number(),
  itemListElement: z.array(
    z.looseObject({ position: z.number(), name: z.string(), url: z.string() }),
  ),
});

type Collection = z.infer<typeof collectionSchema> & { list: z.infer<typeof listSchema> };

const nothing = { numberOfItems: 0, itemListElement: [] };

/** Throws when the page is no collection. */
export function collectionOf(document: HtmlDocument): Collection {
  const nodes = jsonLdNodes(document);
  const page = nodes.find((node) => /^(?:Collection|Profile)Page$/.test(node['@type']));
  const list = nodes.find((node) => node['@type'] === 'ItemList');
  return { ...collectionSchema.parse(page), list: list ? listSchema.parse(list) : nothing };
}
