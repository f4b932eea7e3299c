/** Writes the topics, sources, curators and offerings that the briefs name; the oldest brief's spelling is kept. */
import type { Brief } from '../domain/brief';
import { registrableDomain } from '../ingest/registrable-domain';
import type { Writer } from '../store/connect';

/** `briefs` must come oldest first. */
export function writeEntities(writer: Writer, briefs: Brief[]): void {
  const insertTopic = writer.prepare(
    'INSERT OR IGNORE INTO topics (slug, scheme, scheme_slug, label, concept) VALUES (?, ?, ?, ?, ?)',
  );
  const insertSource = writer.prepare(
    'INSERT OR IGNORE INTO sources (host, name, domain) VALUES (?, ?, ?)',
  );
  const insertCurator = writer.prepare('INSERT OR IGNORE INTO curators (slug, name) VALUES (?, ?)');
  const insertOffering = writer.prepare(
    'INSERT OR IGNORE INTO offerings (slug, label, topics) VALUES (?, ?, ?)',
  );
  for (const { source, curators, offerings, topics } of briefs) {
    if (source) insertSource(source.host, source.name, registrableDomain(source.host));
    for (const { slug, name } of curators) insertCurator(slug, name);
    for (const offering of offerings) {
      insertOffering(offering.slug, offering.label, JSON.stringify(offering.topics));
    }
    for (const topic of [...topics, ...offerings.flatMap((offering) => offering.topics)]) {
      insertTopic(topic.slug, topic.scheme, topic.schemeSlug, topic.label, topic.concept);
    }
  }
}
