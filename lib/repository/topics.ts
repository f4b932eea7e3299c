/** Topics, and the concepts that join them across schemes. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { safeHtmlSchema } from '../domain/safe-html';
import { type Slug, slugSchema } from '../domain/slug';
import { site } from '../site';
import { besideTable } from '../store/beside';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { keyId, listKey } from '../store/list-key';
import { placePageRowSchema } from '../store/place-row';
import type { Concept, CountedTopic, DescribedTopic } from './answers';
import { listSummaryShape } from './read-brief';

export const topicRow = z
  .object({
    slug: slugSchema,
    scheme: z.string(),
    scheme_slug: slugSchema,
    label: z.string(),
    concept: slugSchema,
    ...listSummaryShape,
  })
  .transform(({ scheme_slug, ...topic }): CountedTopic => ({ ...topic, schemeSlug: scheme_slug }));

export const topicColumns = 't.slug, t.scheme, t.scheme_slug, t.label, t.concept';

/** A topic that only offerings carry has no list and counts 0. */
export const selectTopics = `SELECT ${topicColumns}, coalesce(l.count, 0) AS count, l.newest, l.modified
  FROM topics t LEFT JOIN lists l ON l.list = 'topic:' || t.slug`;

const wordsRow = z.object({
  body: safeHtmlSchema.nullable().transform((body) => body ?? undefined),
  teaser: z
    .string()
    .nullable()
    .transform((teaser) => teaser ?? undefined),
});

export function findTopic(reader: Reader, slug: Slug): DescribedTopic | undefined {
  const topic = reader.first(topicRow, `${selectTopics} WHERE t.slug = ?`, slug);
  const words = reader.first(wordsRow, 'SELECT body, teaser FROM topics WHERE slug = ?', slug);
  return topic && words && { ...topic, ...words };
}

export function listTopicsOfScheme(reader: Reader, scheme: Slug, page: number): CountedTopic[] {
  return reader.all(
    topicRow,
    `${selectTopics} WHERE t.scheme_slug = ? ORDER BY t.label COLLATE NOCASE, t.slug LIMIT ? OFFSET ?`,
    scheme,
    site.indexPageSize,
    (page - 1) * site.indexPageSize,
  );
}

export function listBusiestTopicsOfScheme(
  reader: Reader,
  scheme: Slug,
  limit: number,
): CountedTopic[] {
  return reader.all(
    topicRow,
    `${selectTopics} WHERE t.scheme_slug = ? ORDER BY t.briefs DESC, t.label, t.slug LIMIT ?`,
    scheme,
    limit,
  );
}

/** Topics of a list's briefs with the stories they have inside it, busiest first. */
export function listTopicsOf(reader: Reader, list: BriefList, limit: number): CountedTopic[] {
  return reader.all(
    topicRow,
    `SELECT ${topicColumns}, o.count FROM ${besideTable('topic')} o JOIN topics t ON t.slug = o.name
     ORDER BY o.count DESC, t.label, t.slug LIMIT ?`,
    listKey(list),
    limit,
  );
}

const featuredRow = z.object({
  page: jsonColumn(placePageRowSchema.pick({ featuredTopics: true })),
});

/** What the hub's own file features, in its order; else its busiest topics. */
export function listHubTopics(reader: Reader, community: Slug, limit: number): CountedTopic[] {
  const list: BriefList = { kind: 'community', community };
  const row = reader.first(featuredRow, 'SELECT page FROM communities WHERE slug = ?', community);
  const featured = row?.page.featuredTopics ?? [];
  if (featured.length === 0) return listTopicsOf(reader, list, limit);
  return featured.slice(0, limit).flatMap(({ slug }) => findTopicIn(reader, list, slug) ?? []);
}

/** A topic with the stories it has inside a list. */
function findTopicIn(reader: Reader, list: BriefList, slug: Slug): CountedTopic | undefined {
  return reader.first(
    topicRow,
    `SELECT ${topicColumns}, count(DISTINCT e.story) AS count,
       nullif(max(b.sort), '') AS newest
     FROM topics t JOIN members o ON o.key = ${keyId}
     JOIN members e ON e.key = ${keyId} AND e.brief = o.brief JOIN briefs b ON b.n = e.brief
     WHERE t.slug = ? GROUP BY t.slug`,
    listKey({ kind: 'topic', topic: slug }),
    listKey(list),
    slug,
  );
}

const conceptRow = z.object({ slug: slugSchema, label: z.string(), ...listSummaryShape });

const selectConcepts = `SELECT c.slug, c.label, c.briefs AS count, l.newest, l.modified
  FROM concepts c LEFT JOIN lists l ON l.list = 'concept:' || c.slug`;

export function findConcept(reader: Reader, slug: Slug): Concept | undefined {
  const row = reader.first(conceptRow, `${selectConcepts} WHERE c.slug = ?`, slug);
  return row && { ...row, topics: listTopicsOfConcepts(reader, [slug]).get(slug) ?? [] };
}

/** Concepts by the number of their briefs, busiest first. */
export function listConcepts(reader: Reader, limit: number): Concept[] {
  return listConceptsOf(reader, 1, limit);
}

/** Labels that several schemes have, busiest first. */
export function listSharedConcepts(reader: Reader, limit: number): Concept[] {
  return listConceptsOf(reader, 2, limit);
}

/** `topics`: how many a concept must have. */
function listConceptsOf(reader: Reader, topics: number, limit: number): Concept[] {
  const concepts = reader.all(
    conceptRow,
    `${selectConcepts} WHERE c.briefs > 0 AND c.topics >= ?
     ORDER BY c.briefs DESC, c.label LIMIT ?`,
    topics,
    limit,
  );
  const byConcept = listTopicsOfConcepts(
    reader,
    concepts.map(({ slug }) => slug),
  );
  return concepts.map((concept) => ({ ...concept, topics: byConcept.get(concept.slug) ?? [] }));
}

/** One query for all of them: an index of topics shows two hundred. */
function listTopicsOfConcepts(reader: Reader, concepts: Slug[]): Map<Slug, CountedTopic[]> {
  const byConcept = new Map<Slug, CountedTopic[]>();
  const topics = reader.all(
    topicRow,
    `${selectTopics} WHERE t.concept IN (SELECT value FROM json_each(?))
     ORDER BY t.concept, count DESC, t.scheme`,
    JSON.stringify(concepts),
  );
  for (const topic of topics) {
    const known = byConcept.get(topic.concept);
    if (known) known.push(topic);
    else byConcept.set(topic.concept, [topic]);
  }
  return byConcept;
}
