/** Writes the sources, curators and offerings of a corpus; the oldest brief's spelling is kept, unless a profile has its own. */
import type { Brief } from '../domain/brief';
import type { Offering } from '../domain/offering';
import type { OfferingProfile } from '../domain/offering-profile';
import type { Topic } from '../domain/topic';
import { registrableDomain } from '../ingest/registrable-domain';
import type { Writer } from '../store/connect';
import { offeringProfileRowSchema } from '../store/offering-row';

/** `briefs` must come oldest first. */
export function writeEntities(writer: Writer, briefs: Brief[]): void {
  const insertSource = writer.prepare(
    'INSERT OR IGNORE INTO sources (host, name, domain) VALUES (?, ?, ?)',
  );
  const insertCurator = writer.prepare('INSERT OR IGNORE INTO curators (slug, name) VALUES (?, ?)');
  for (const { source, curators } of briefs) {
    if (source) insertSource(source.host, source.name, registrableDomain(source.host));
    for (const { slug, name } of curators) insertCurator(slug, name);
  }
}

export function writeOfferings(
  writer: Writer,
  briefs: readonly Brief[],
  profiles: readonly OfferingProfile[],
): void {
  const insert = writer.prepare(
    'INSERT INTO offerings (slug, label, topics, profile) VALUES (?, ?, ?, ?)',
  );
  const named = new Map<string, Offering>();
  for (const offering of briefs.flatMap((brief) => brief.offerings)) {
    if (!named.has(offering.slug)) named.set(offering.slug, offering);
  }
  for (const profile of profiles) {
    const { slug, label, topics } = profile;
    const known = named.get(slug)?.topics ?? [];
    const row = JSON.stringify(offeringProfileRowSchema.parse(profile));
    insert(slug, label, JSON.stringify(uniqueTopics([...topics, ...known])), row);
    named.delete(slug);
  }
  for (const { slug, label, topics } of named.values()) {
    insert(slug, label, JSON.stringify(topics), null);
  }
}

function uniqueTopics(topics: readonly Topic[]): Topic[] {
  return [...new Map(topics.map((topic) => [topic.slug, topic])).values()];
}
