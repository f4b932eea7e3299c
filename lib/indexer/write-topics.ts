/** Writes every topic that briefs, offerings and definitions name, and what definitions and section pages say. */
import type { SectionPage } from '../domain/section-page';
import type { Topic } from '../domain/topic';
import type { Corpus } from '../ingest/check-corpus';
import { parseTarget } from '../routes';
import type { Writer } from '../store/connect';
import { schemePageRowSchema } from '../store/place-row';

type Described = Pick<Corpus, 'briefs' | 'topicDefinitions' | 'offeringProfiles'>;

/** Topics that have a page without being on any brief: those of offerings, those defined, and their equivalents. */
export function topicsBesideBriefs(corpus: Described): Topic[] {
  return [
    ...corpus.briefs.flatMap((brief) => brief.offerings.flatMap(({ topics }) => topics)),
    ...corpus.offeringProfiles.flatMap(({ topics }) => topics),
    ...corpus.topicDefinitions.flatMap(({ topic, equivalents }) => [topic, ...equivalents]),
  ];
}

/** The lists must have been written: topics and concepts are sorted by what they count. */
export function writeTopics(writer: Writer, corpus: Described): void {
  const insertTopic = writer.prepare(
    'INSERT OR IGNORE INTO topics (slug, scheme, scheme_slug, label, concept, body, teaser) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const write = ({ slug, scheme, schemeSlug, label, concept }: Topic, body = '', teaser = '') =>
    insertTopic(slug, scheme, schemeSlug, label, concept, body || null, teaser || null);
  for (const { topic, body, teaser } of corpus.topicDefinitions) write(topic, body, teaser);
  const onBriefs = corpus.briefs.flatMap((brief) => brief.topics);
  for (const topic of [...onBriefs, ...topicsBesideBriefs(corpus)]) write(topic);
  writer.run(
    `UPDATE topics SET briefs = coalesce((SELECT count FROM lists WHERE list = 'topic:' || slug), 0)`,
  );
  writer.run(
    `INSERT INTO concepts (slug, label, topics, briefs)
     SELECT t.concept, min(t.label), count(*), coalesce(max(l.count), 0)
     FROM topics t LEFT JOIN lists l ON l.list = 'concept:' || t.concept GROUP BY t.concept`,
  );
  const insertEquivalent = writer.prepare(
    'INSERT OR IGNORE INTO topic_equivalents (topic, other, scheme) VALUES (?, ?, ?)',
  );
  for (const { topic, equivalents } of corpus.topicDefinitions) {
    for (const { slug } of equivalents) insertEquivalent(topic.slug, slug, topic.scheme);
  }
  // What a topic's own scheme says of it stands before what others say.
  for (const { topic, equivalents } of corpus.topicDefinitions) {
    for (const { slug } of equivalents) insertEquivalent(slug, topic.slug, topic.scheme);
  }
}

export function writeSchemePages(writer: Writer, pages: readonly SectionPage[]): void {
  const insert = writer.prepare('INSERT INTO scheme_pages (scheme_slug, page) VALUES (?, ?)');
  for (const page of pages) {
    const target = parseTarget(page.path);
    if (target?.kind !== 'scheme') continue;
    insert(target.scheme, JSON.stringify(schemePageRowSchema.parse(page)));
  }
}
