/**
 * Everything that documents name, as they spell it. What is named is there, and has a page; of several spellings the
 * commonest is shown, of equally common ones the one that sorts first. A definition outweighs any number of briefs.
 */
import { z } from 'zod';
import type { Topic } from '../domain/topic';
import type { KeptFile } from '../ingest/kept-file';
import type { Reader, Writer } from '../store/connect';

/** `thing` is the key of a list, or `masthead:` with a path. An empty spelling says only that the thing is there. */
export type Mention = { thing: string; spelling: string; weight: number };

const weightOfDefinition = 1_000_000_000;

export function mentionsOf({ outcome }: KeptFile): Mention[] {
  const mentions = new Map<string, Mention>();
  const mention = (thing: string, spelling = '', weight = 1) =>
    mentions.set(`${thing}\n${spelling}`, { thing, spelling, weight });
  const mentionTopic = (topic: Topic, weight?: number) =>
    mention(`topic:${topic.slug}`, JSON.stringify(topic), weight);
  if (outcome.kind === 'brief') {
    const { place, source, curators, topics, offerings, communityName, masthead } = outcome.brief;
    mention(`section:${place.path}`);
    if (place.community) mention(`community:${place.community}`, communityName);
    mention(`masthead:${place.community ?? place.path}`, masthead);
    if (source) mention(`source:${source.host}`, source.name);
    for (const { slug, name } of curators) mention(`curator:${slug}`, name);
    for (const offering of offerings) {
      mention(`offering:${offering.slug}`, JSON.stringify(offering));
      for (const topic of offering.topics) mentionTopic(topic);
    }
    for (const topic of topics) mentionTopic(topic);
  } else if (outcome.kind === 'topic') {
    mentionTopic(outcome.definition.topic, weightOfDefinition);
  } else if (outcome.kind === 'offering') {
    const { slug, topics } = outcome.profile;
    mention(`offering:${slug}`);
    for (const topic of topics) mentionTopic(topic);
  }
  return [...mentions.values()];
}

/** Adds up what files mention, or no longer mention, before it is written. */
export class MentionCounts {
  readonly #counts = new Map<string, Map<string, number>>();

  add(mentions: readonly Mention[], sign: 1 | -1): void {
    for (const { thing, spelling, weight } of mentions) {
      const spellings = this.#counts.get(thing) ?? new Map<string, number>();
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + sign * weight);
      this.#counts.set(thing, spellings);
    }
  }

  /** Writes what is not cancelled out; gives the things whose spellings changed. */
  write(writer: Writer): string[] {
    const insert = writer.prepare(
      `INSERT INTO mentions (thing, spelling, count) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    );
    const sweep = writer.prepare('DELETE FROM mentions WHERE thing = ? AND count = 0');
    const changed: string[] = [];
    for (const [thing, spellings] of this.#counts) {
      const counts = [...spellings].filter(([, count]) => count !== 0);
      if (counts.length === 0) continue;
      for (const [spelling, count] of counts) insert(thing, spelling, count);
      if (counts.some(([, count]) => count < 0)) sweep(thing);
      changed.push(thing);
    }
    return changed;
  }
}

const spellingRow = z.object({ spelling: z.string() });

/** How a thing is spelled, `''` where nobody spells it; undefined when nobody mentions it. */
export function spellingOf(reader: Reader, thing: string): string | undefined {
  const sql = `SELECT spelling FROM mentions WHERE thing = ?
    ORDER BY spelling = '', count DESC, spelling LIMIT 1`;
  return reader.first(spellingRow, sql, thing)?.spelling;
}
