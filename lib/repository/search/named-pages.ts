/** What somebody looks for → the pages that are called so: topics, communities, sources and curators. */
import { z } from 'zod';
import { type Slug, slugSchema } from '../../domain/slug';
import { sourceHostSchema } from '../../domain/source';
import type { Reader } from '../../store/connect';
import { wordingKey } from '../../store/wording';
import type { SuggestedList } from './suggestions';

const most = 4;

/** What has a page of its own, as `wordings` names it. */
export const thingRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('topic'), thing: slugSchema }),
  z.object({ kind: z.literal('community'), thing: slugSchema }),
  z.object({ kind: z.literal('source'), thing: sourceHostSchema }),
  z.object({ kind: z.literal('curator'), thing: slugSchema }),
]);

export type Thing = z.infer<typeof thingRow>;

/** Busiest first; those of the first of these wordings that names any. */
export function listNamedPages(reader: Reader, wordings: readonly string[]): SuggestedList[] {
  for (const wording of wordings) {
    const key = wordingKey(wording);
    const pages = key === '' ? [] : pagesAt(reader, key);
    if (pages.length > 0) return pages;
  }
  return [];
}

function pagesAt(reader: Reader, key: string): SuggestedList[] {
  const sql = "SELECT DISTINCT kind, thing FROM wordings WHERE key = ? AND kind <> 'synonym'";
  return findPages(reader, reader.all(thingRow, sql, key))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

/** Those that have briefs, in their order; topics of one label are one concept. */
export function findPages(reader: Reader, things: readonly Thing[]): SuggestedList[] {
  const pages = things.flatMap((thing) => findPage(reader, thing) ?? []);
  return [...new Map(pages.map((page) => [JSON.stringify(page.target), page])).values()];
}

const namedRow = z.object({ name: z.string(), count: z.number() });
const conceptRow = namedRow.extend({ concept: slugSchema, topics: z.number() });

/** Undefined for what has no brief. */
function findPage(reader: Reader, { kind, thing }: Thing): SuggestedList | undefined {
  if (kind === 'topic') {
    const row = reader.first(
      conceptRow,
      `SELECT c.slug AS concept, c.label AS name, c.topics, c.briefs AS count
       FROM topics t JOIN concepts c ON c.slug = t.concept WHERE t.slug = ? AND c.briefs > 0`,
      thing,
    );
    if (!row) return undefined;
    const { concept, topics, name, count } = row;
    return { target: topicTarget(concept, topics, thing), name, count };
  }
  const row = reader.first(namedRow, named[kind], thing);
  if (!row) return undefined;
  if (kind === 'community') return { target: { kind, community: thing }, ...row };
  return kind === 'source'
    ? { target: { kind, host: thing }, ...row }
    : { target: { kind, curator: thing }, ...row };
}

/** A label that one scheme has leads to its topic. */
export function topicTarget(concept: Slug, topics: number, topic: Slug): SuggestedList['target'] {
  return topics > 1 ? { kind: 'concept', concept } : { kind: 'topic', topic };
}

const named = {
  community: `SELECT e.name, l.count FROM communities e JOIN lists l ON l.list = 'community:' || e.slug WHERE e.slug = ?`,
  source: `SELECT e.name, l.count FROM sources e JOIN lists l ON l.list = 'source:' || e.host WHERE e.host = ?`,
  curator: `SELECT e.name, l.count FROM curators e JOIN lists l ON l.list = 'curator:' || e.slug WHERE e.slug = ?`,
} as const satisfies Record<Exclude<Thing['kind'], 'topic'>, string>;
