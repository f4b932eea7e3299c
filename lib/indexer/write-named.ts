/** Writes the rows of what documents name: topics, sources, curators and offerings, spelled as most documents do. */
import { z } from 'zod';
import { type Offering, offeringSchema } from '../domain/offering';
import type { OfferingProfile } from '../domain/offering-profile';
import { sourceHostSchema } from '../domain/source';
import { type Topic, topicSchema } from '../domain/topic';
import { registrableDomain } from '../ingest/registrable-domain';
import { jsonColumn } from '../store/brief-row';
import type { Reader, Writer } from '../store/connect';
import { offeringProfileRowSchema } from '../store/offering-row';
import { wordingsOfName } from '../store/wording';
import { spellingOf } from './mentions';
import { writeWordings } from './write-wordings';

const topicText = jsonColumn(topicSchema);

const equivalentRow = z.object({ topic: topicText });

/** Undefined when no document names it; definitions of other topics are asked last. */
export function spelledTopic(reader: Reader, slug: string): Topic | undefined {
  return namedTopic(reader, slug, 0);
}

/** The same, apart from names that could have been meant as a slug. */
export function surelyNamedTopic(reader: Reader, slug: string): Topic | undefined {
  return namedTopic(reader, slug, 1);
}

function namedTopic(reader: Reader, slug: string, sure: 0 | 1): Topic | undefined {
  const spelling = spellingOf(reader, `topic:${slug}`);
  if (spelling !== undefined) return topicText.parse(spelling);
  const sql = `SELECT topic FROM equivalent_topics WHERE slug = ? AND sure >= ?
    ORDER BY sure DESC, definer LIMIT 1`;
  return reader.first(equivalentRow, sql, slug, sure)?.topic;
}

/** Writes what has another spelling than before, is named for the first time, or no longer. */
export function writeNamed(writer: Writer, things: readonly string[]): void {
  const insertSource = writer.prepare(
    'INSERT OR REPLACE INTO sources (host, name, domain) VALUES (?, ?, ?)',
  );
  const insertCurator = writer.prepare(
    'INSERT OR REPLACE INTO curators (slug, name) VALUES (?, ?)',
  );
  const removeSource = writer.prepare('DELETE FROM sources WHERE host = ?');
  const removeCurator = writer.prepare('DELETE FROM curators WHERE slug = ?');
  for (const { kind, name } of things.map(splitThing)) {
    if (kind === 'topic') writeTopic(writer, name);
    if (kind !== 'source' && kind !== 'curator') continue;
    const spelling = spellingOf(writer, `${kind}:${name}`);
    if (kind === 'source') {
      const domain = registrableDomain(sourceHostSchema.parse(name));
      if (spelling === undefined) removeSource(name);
      else insertSource(name, spelling, domain);
      writeWordings(writer, kind, name, spelling === undefined ? [] : [spelling, name, domain]);
      continue;
    }
    writeWordings(writer, kind, name, spelling === undefined ? [] : [spelling]);
    if (spelling === undefined) removeCurator(name);
    else insertCurator(name, spelling);
  }
}

/** `topic:klas-telehealth` → its kind and its name. */
export function splitThing(thing: string): { kind: string; name: string } {
  const end = thing.indexOf(':');
  return { kind: thing.slice(0, end), name: thing.slice(end + 1) };
}

function writeTopic(writer: Writer, slug: string): void {
  const topic = spelledTopic(writer, slug);
  writeWordings(writer, 'topic', slug, topic ? wordingsOfName(topic.label) : []);
  if (!topic) {
    writer.prepare('DELETE FROM topics WHERE slug = ?')(slug);
    return;
  }
  writer.prepare(
    `INSERT INTO topics (slug, scheme, scheme_slug, label, concept) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET scheme = excluded.scheme, scheme_slug = excluded.scheme_slug,
       label = excluded.label, concept = excluded.concept`,
  )(slug, topic.scheme, topic.schemeSlug, topic.label, topic.concept);
}

/** The profile of an offering brings its own name, and its topics before those that briefs know of. */
export function writeOffering(
  writer: Writer,
  slug: string,
  profile: OfferingProfile | undefined,
  settle: (topic: Topic) => Topic,
): void {
  const named = mentionedOffering(writer, slug);
  if (!profile && !named) {
    writer.prepare('DELETE FROM offerings WHERE slug = ?')(slug);
    return;
  }
  const label = profile?.label ?? named?.label ?? slug;
  const topics = [...(profile?.topics ?? []), ...(named?.topics ?? [])].map(settle);
  const unique = [...new Map(topics.map((topic) => [topic.slug, topic])).values()];
  const row = profile && JSON.stringify(offeringProfileRowSchema.parse(profile));
  writer.prepare(
    'INSERT OR REPLACE INTO offerings (slug, label, topics, profile) VALUES (?, ?, ?, ?)',
  )(slug, label, JSON.stringify(unique), row ?? null);
}

const offeringRow = z.object({ spelling: jsonColumn(offeringSchema) });

/** As most briefs name it. */
function mentionedOffering(reader: Reader, slug: string): Offering | undefined {
  const sql = `SELECT spelling FROM mentions WHERE thing = ? AND spelling <> ''
    ORDER BY count DESC, spelling LIMIT 1`;
  return reader.first(offeringRow, sql, `offering:${slug}`)?.spelling;
}

const countRow = z.object({ count: z.number() });

/** Topics are sorted by what their lists count, and concepts by what theirs do; `lists` are those that changed. */
export function countTopics(writer: Writer, lists: readonly string[]): void {
  const countTopic = writer.prepare(
    `UPDATE topics SET briefs = coalesce((SELECT count FROM lists WHERE list = 'topic:' || slug), 0)
     WHERE slug = ?`,
  );
  const removeConcept = writer.prepare('DELETE FROM concepts WHERE slug = ?');
  const insertConcept = writer.prepare(
    `INSERT OR REPLACE INTO concepts (slug, label, topics, briefs)
     SELECT t.concept, min(t.label), count(*), coalesce(max(l.count), 0)
     FROM topics t LEFT JOIN lists l ON l.list = 'concept:' || t.concept WHERE t.concept = ?
     GROUP BY t.concept`,
  );
  const some = 'SELECT count(*) AS count FROM topics WHERE concept = ?';
  for (const { kind, name } of lists.map(splitThing)) {
    if (kind === 'topic') countTopic(name);
    if (kind !== 'concept') continue;
    if (writer.first(countRow, some, name)?.count === 0) removeConcept(name);
    else insertConcept(name);
  }
}
