/** Things that documents mention otherwise than before → those that are new, those that are gone, and topics spelled anew. */
import { z } from 'zod';
import { slugSchema } from '../domain/slug';
import { type Topic, topicSchema } from '../domain/topic';
import type { Reader } from '../store/connect';
import { spellingOf } from './mentions';
import { spelledTopic, splitThing } from './write-named';

export type NamedChanges = {
  /** Things as `section:/news`, with a page since now or no longer. */
  born: string[];
  dead: string[];
  /** Topics that are new, gone or spelled otherwise: as they were and as they are. */
  topics: Topic[];
  /** Slugs of topics that were there and are spelled otherwise. */
  respelled: string[];
};

const oneRow = z.object({ one: z.literal(1) });

const tables: ReadonlyMap<string, string> = new Map([
  ['topic', 'topics WHERE slug'],
  ['section', 'sections WHERE path'],
  ['community', 'communities WHERE slug'],
  ['source', 'sources WHERE host'],
  ['curator', 'curators WHERE slug'],
  ['offering', 'offerings WHERE slug'],
]);

/** To be asked after the mentions were counted, and before any row of a thing is written. */
export function compareNamed(reader: Reader, things: Iterable<string>): NamedChanges {
  const changes: NamedChanges = { born: [], dead: [], topics: [], respelled: [] };
  for (const thing of new Set(things)) {
    const { kind, name } = splitThing(thing);
    const table = tables.get(kind);
    if (table === undefined) continue;
    if (kind === 'topic') compareTopic(reader, name, changes);
    const was = reader.first(oneRow, `SELECT 1 AS one FROM ${table} = ?`, name) !== undefined;
    const is = kind === 'topic' ? spelledTopic(reader, name) : spellingOf(reader, thing);
    if (was && is === undefined) changes.dead.push(thing);
    if (!was && is !== undefined) changes.born.push(thing);
  }
  return changes;
}

const topicRow = z
  .object({
    slug: slugSchema,
    scheme: z.string(),
    scheme_slug: slugSchema,
    label: z.string(),
    concept: slugSchema,
  })
  .transform(
    ({ scheme_slug, ...topic }): Topic => topicSchema.parse({ ...topic, schemeSlug: scheme_slug }),
  );

function compareTopic(reader: Reader, slug: string, changes: NamedChanges): void {
  const before = reader.first(
    topicRow,
    'SELECT slug, scheme, scheme_slug, label, concept FROM topics WHERE slug = ?',
    slug,
  );
  const after = spelledTopic(reader, slug);
  if (before && after && isSameTopic(before, after)) return;
  changes.topics.push(...[before ?? [], after ?? []].flat());
  if (before && after) changes.respelled.push(slug);
}

function isSameTopic(a: Topic, b: Topic): boolean {
  return (
    a.scheme === b.scheme &&
    a.label === b.label &&
    a.schemeSlug === b.schemeSlug &&
    a.concept === b.concept
  );
}
