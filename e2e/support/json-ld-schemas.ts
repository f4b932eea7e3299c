/**
 * What each kind of node must and may say: the properties that search engines document for it, and no others. Strict, so
 * that a property which nobody thought of is seen.
 */
import { z } from 'zod';
import type { JsonLdNode } from './json-ld';

const reference = z.strictObject({ '@id': z.url() });
const words = z.string().min(1);
/** An instant with its zone, or a day. */
const date = z.iso.datetime({ offset: true }).or(z.iso.date());

const person = z.strictObject({
  '@type': z.literal('Person'),
  '@id': z.url(),
  name: words,
  url: z.url(),
});
const termSet = z.strictObject({
  '@type': z.literal('DefinedTermSet'),
  '@id': z.url(),
  name: words,
  url: z.url(),
});
const term = z.strictObject({
  '@type': z.literal('DefinedTerm'),
  '@id': z.url(),
  name: words,
  url: z.url(),
  inDefinedTermSet: termSet,
});
const source = z.strictObject({
  '@type': z.literal('Organization'),
  '@id': z.url(),
  name: words,
  url: z.url(),
});
const hub = z.strictObject({
  '@type': z.literal('CollectionPage'),
  '@id': z.url(),
  name: words,
  url: z.url(),
});
const page = { '@id': z.url(), url: z.url(), name: words, description: words, isPartOf: reference };
const item = { '@type': z.literal('ListItem'), position: z.number().int().positive(), name: words };

const schemas = {
  WebSite: z.strictObject({
    ...{ '@type': z.string(), '@id': z.url(), url: z.url(), name: words, description: words },
    ...{ inLanguage: words, publisher: reference },
  }),
  Organization: z.strictObject({
    ...{ '@type': z.string(), '@id': z.url(), name: words, url: z.url() },
  }),
  BreadcrumbList: z.strictObject({
    '@type': z.string(),
    '@id': z.url(),
    itemListElement: z.array(z.strictObject({ ...item, item: z.url().optional() })).min(1),
  }),
  NewsArticle: z.strictObject({
    ...{ '@type': z.string(), '@id': z.url(), url: z.url(), mainEntityOfPage: z.url() },
    ...{ headline: words, description: words.optional(), inLanguage: words, image: z.url() },
    wordCount: z.number().int().nonnegative(),
    ...{ datePublished: date.optional(), dateModified: date.optional() },
    author: z.array(person).min(1).optional(),
    publisher: reference,
    about: z.array(term).min(1).optional(),
    isPartOf: reference.or(z.tuple([reference, hub])),
    isBasedOn: z
      .strictObject({
        ...{ '@type': z.literal('NewsArticle'), '@id': z.url(), url: z.url(), publisher: source },
        datePublished: z.string().optional(),
        author: z.strictObject({ '@type': z.literal('Person'), name: words }).optional(),
      })
      .optional(),
    citation: reference.optional(),
  }),
  CollectionPage: z.strictObject({
    ...{ '@type': z.string(), ...page },
    about: z.union([term, termSet, source, person]).optional(),
    mainEntity: reference.optional(),
  }),
  ProfilePage: z.strictObject({ '@type': z.string(), ...page, mainEntity: person }),
  ItemList: z.strictObject({
    ...{ '@type': z.string(), '@id': z.url(), numberOfItems: z.number().int().positive() },
    itemListElement: z.array(z.strictObject({ ...item, url: z.url() })).min(1),
  }),
} as const;

/** Throws for a kind that no page of ours should have, and for a node that is not as it must be. */
export function expectNode(node: JsonLdNode): void {
  const kind = Object.keys(schemas).find((known) => known === node['@type']);
  if (kind === undefined) throw new Error(`No page of ours is a ${node['@type']}.`);
  Object.entries(schemas)
    .find(([known]) => known === kind)?.[1]
    .parse(node);
}

/** Every id that a value names, at any depth. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '@id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}
