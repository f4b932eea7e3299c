/** A topic → those that its reader may want as well, each with the reason why. */
import { z } from 'zod';
import type { Topic } from '../domain/topic';
import type { Reader } from '../store/connect';
import type { CountedTopic, RelatedTopics } from './answers';
import { listTopicsOf, selectTopics, topicColumns, topicRow } from './topics';

const definerRow = z.object({ slug: z.string(), definer: z.string() });

/** At most `limit` for each reason; a topic is named once, by the first reason that holds. */
export function listRelatedTopics(reader: Reader, topic: Topic, limit: number): RelatedTopics {
  const equivalent = listEquivalents(reader, topic, limit);
  const shown = new Set<string>([topic.slug, ...equivalent.map((other) => other.topic.slug)]);
  const isNew = ({ slug }: CountedTopic) => !shown.has(slug);
  const sameLabel = reader
    .all(
      topicRow,
      `${selectTopics} WHERE t.concept = ? ORDER BY count DESC, t.scheme`,
      topic.concept,
    )
    .filter(isNew)
    .slice(0, limit);
  for (const { slug } of sameLabel) shown.add(slug);
  const together = listTopicsOf(reader, { kind: 'topic', topic: topic.slug }, limit + shown.size)
    .filter(isNew)
    .slice(0, limit);
  return { equivalent, sameLabel, together };
}

function listEquivalents(
  reader: Reader,
  { slug }: Topic,
  limit: number,
): RelatedTopics['equivalent'] {
  const definers = new Map(
    reader
      .all(
        definerRow,
        // What a topic's own scheme says of it stands before what others say.
        `SELECT other AS slug, scheme AS definer FROM topic_equivalents WHERE topic = ?
         ORDER BY definer = topic, definer DESC`,
        slug,
      )
      .map((row) => [row.slug, row.definer]),
  );
  return reader
    .all(
      topicRow,
      `SELECT ${topicColumns}, coalesce(l.count, 0) AS count, l.newest, l.modified
       FROM (SELECT DISTINCT topic, other FROM topic_equivalents) q JOIN topics t ON t.slug = q.other
       LEFT JOIN lists l ON l.list = 'topic:' || t.slug
       WHERE q.topic = ? ORDER BY count DESC, t.label, t.slug LIMIT ?`,
      slug,
      limit,
    )
    .map((topic) => ({ topic, definer: definers.get(topic.slug) ?? topic.scheme }));
}
