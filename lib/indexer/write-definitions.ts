/** Writes what definitions say of their topics: words, and other topics that they hold equivalent. */
import { z } from 'zod';
import type { Finding } from '../domain/finding';
import type { Topic } from '../domain/topic';
import { type FiledDefinition, settleDefinitions } from '../ingest/settle-definitions';
import { settleTopic } from '../ingest/settle-topic';
import { site } from '../site';
import type { Writer } from '../store/connect';
import { spelledTopic, surelyNamedTopic } from './write-named';

export type WrittenDefinitions = {
  findings: Finding[];
  /** Slugs of topics that are named as equivalents, or were until now. */
  named: string[];
};

const otherRow = z.object({ other: z.string() });

/** `filed` are all definitions of the topics of these slugs; what was written of those topics is replaced. */
export function writeEquivalents(
  writer: Writer,
  slugs: ReadonlySet<string>,
  filed: readonly FiledDefinition[],
): WrittenDefinitions {
  const { settled, findings } = settleDefinitions(filed);
  const named = forgetEquivalents(writer, slugs);
  const name = writer.prepare(
    'INSERT OR IGNORE INTO equivalent_topics (slug, definer, sure, topic) VALUES (?, ?, ?, ?)',
  );
  // What is surely a topic of its own is named before any doubt is settled.
  for (const { definition } of settled) {
    for (const topic of definition.equivalents) {
      if (isPerhapsSlug(topic)) continue;
      name(topic.slug, definition.topic.slug, 1, JSON.stringify(topic));
      named.push(topic.slug);
    }
  }
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO topic_equivalents (topic, other, definer, scheme) VALUES (?, ?, ?, ?)',
  );
  const spell = (topic: Topic) => spelledTopic(writer, topic.slug) ?? topic;
  for (const { file, definition } of settled) {
    const { topic, equivalents } = definition;
    for (const given of equivalents) {
      const meant = isPerhapsSlug(given) ? surelyNamedTopic(writer, given.concept) : undefined;
      const other = settleTopic(file, meant ?? given, spell, findings);
      if (other.slug === topic.slug) continue;
      // What is meant is there without being named here: nothing may be kept alive by its own shadow.
      if (!meant) name(other.slug, topic.slug, 0, JSON.stringify(given));
      named.push(other.slug);
      insert(topic.slug, other.slug, topic.slug, topic.scheme);
      insert(other.slug, topic.slug, topic.slug, topic.scheme);
    }
  }
  return { findings, named };
}

/** The topics must have been written. */
export function writeDefinedWords(
  writer: Writer,
  slugs: ReadonlySet<string>,
  filed: readonly FiledDefinition[],
): void {
  const update = writer.prepare('UPDATE topics SET body = ?, teaser = ? WHERE slug = ?');
  for (const slug of slugs) update(null, null, slug);
  for (const { definition } of settleDefinitions(filed).settled) {
    const { topic, body, teaser } = definition;
    if (body !== '') update(body, teaser || null, topic.slug);
  }
}

/** Some definitions name a topic by its slug, `klas-telehealth`: read as a label it would be a new one. */
function isPerhapsSlug(topic: Topic): boolean {
  return topic.scheme === site.ownScheme && topic.label === topic.concept;
}

function forgetEquivalents(writer: Writer, slugs: ReadonlySet<string>): string[] {
  const removeOne = writer.prepare(
    'DELETE FROM topic_equivalents WHERE topic = ? AND other = ? AND definer = ?',
  );
  const remove = writer.prepare('DELETE FROM equivalent_topics WHERE definer = ?');
  const select = 'SELECT DISTINCT other FROM topic_equivalents WHERE definer = ?1 AND topic = ?1';
  return [...slugs].flatMap((slug) => {
    const others = writer.all(otherRow, select, slug).map(({ other }) => other);
    for (const other of others) {
      removeOne(slug, other, slug);
      removeOne(other, slug, slug);
    }
    remove(slug);
    return others;
  });
}
