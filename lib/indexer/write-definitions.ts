/** Writes what definitions say of topics, all of them anew: there are as many as vocabularies have terms, not as briefs. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import { type Topic, topicSchema } from '../domain/topic';
import type { TopicDefinition } from '../domain/topic-definition';
import { type FiledDefinition, settleDefinitions } from '../ingest/settle-definitions';
import { type Spell, settleTopic } from '../ingest/settle-topic';
import { site } from '../site';
import { jsonColumn } from '../store/brief-row';
import type { Reader, Writer } from '../store/connect';
import { listRecordsOfKind } from './file-record';
import { spelledTopic } from './write-named';

export type WrittenDefinitions = {
  /** Files of all definitions. */
  files: string[];
  findings: Finding[];
  /** Topics that are named as equivalents since, or no longer. */
  changed: Topic[];
};

export function writeDefinitions(writer: Writer): WrittenDefinitions {
  const filed = listDefinitions(writer);
  const { settled, findings } = settleDefinitions(filed);
  const resolved = resolveEquivalents(writer, settled, findings);
  const changed = rememberEquivalents(
    writer,
    resolved.flatMap(({ equivalents }) => equivalents),
  );
  writer.run('DELETE FROM topic_equivalents');
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO topic_equivalents (topic, other, scheme) VALUES (?, ?, ?)',
  );
  for (const { topic, equivalents } of resolved) {
    for (const { slug } of equivalents) insert(topic.slug, slug, topic.scheme);
  }
  // What a topic's own scheme says of it stands before what others say.
  for (const { topic, equivalents } of resolved) {
    for (const { slug } of equivalents) insert(slug, topic.slug, topic.scheme);
  }
  return { files: filed.map(({ file }) => file), findings, changed };
}

/** The topics must have been written. */
export function writeDefinedWords(writer: Writer): void {
  writer.run('UPDATE topics SET body = NULL, teaser = NULL WHERE body IS NOT NULL');
  const update = writer.prepare('UPDATE topics SET body = ?, teaser = ? WHERE slug = ?');
  for (const { definition } of settleDefinitions(listDefinitions(writer)).settled) {
    const { topic, body, teaser } = definition;
    if (body !== '') update(body, teaser || null, topic.slug);
  }
}

function listDefinitions(reader: Reader): FiledDefinition[] {
  return listRecordsOfKind(reader, 'topic').flatMap(({ kept: { file, outcome } }) =>
    outcome.kind === 'topic' ? [{ file, definition: outcome.definition }] : [],
  );
}

function resolveEquivalents(
  writer: Writer,
  settled: readonly FiledDefinition[],
  findings: Finding[],
): TopicDefinition[] {
  const named = new Map<string, Topic>();
  for (const { definition } of settled) {
    for (const topic of definition.equivalents) {
      if (!isPerhapsSlug(topic) && !named.has(topic.slug)) named.set(topic.slug, topic);
    }
  }
  const known = (slug: string) => spelledTopic(writer, slug) ?? named.get(slug);
  const spell: Spell = (topic) => known(topic.slug) ?? topic;
  return settled.map(({ file, definition }) => {
    const equivalents = definition.equivalents
      .map((topic) => (isPerhapsSlug(topic) ? known(topic.concept) : undefined) ?? topic)
      .map((topic) => settleTopic(file, topic, spell, findings))
      .filter(({ slug }) => slug !== definition.topic.slug);
    const unique = [...new Map(equivalents.map((topic) => [topic.slug, topic])).values()];
    return { ...definition, equivalents: unique };
  });
}

/** Some definitions name a topic by its slug, `klas-telehealth`: read as a label it would be a new one. */
function isPerhapsSlug(topic: Topic): boolean {
  return topic.scheme === site.ownScheme && topic.label === topic.concept;
}

const equivalentRow = z.object({ topic: jsonColumn(topicSchema) });

function rememberEquivalents(writer: Writer, present: readonly Topic[]): Topic[] {
  const former = writer
    .all(equivalentRow, 'SELECT topic FROM equivalent_topics')
    .map(({ topic }) => topic);
  writer.run('DELETE FROM equivalent_topics');
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO equivalent_topics (slug, topic) VALUES (?, ?)',
  );
  for (const topic of present) insert(topic.slug, JSON.stringify(topic));
  const text = (topics: readonly Topic[]) => new Set(topics.map((topic) => JSON.stringify(topic)));
  const [before, after] = [text(former), text(present)];
  return [...former, ...present].filter(
    (topic) => before.has(JSON.stringify(topic)) !== after.has(JSON.stringify(topic)),
  );
}
