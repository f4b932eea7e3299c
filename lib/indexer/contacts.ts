/**
 * What a file wants that another may want as well. Files without a common contact are settled without each other, so a
 * change concerns no more of the archive than the files that can be reached from it by contacts.
 */
import type { SitePath } from '../domain/site-path';
import type { Slug } from '../domain/slug';
import { textNumber } from '../domain/text-hash';
import type { KeptFile } from '../ingest/kept-file';
import type { WantedBrief } from '../ingest/wanted-brief';

/** A number of 53 bits: of two that are equal by chance, both are merely looked at. */
export type Contact = number;

/** Where a brief was published, and under which slug and id of its section. */
export type Settled = { path: SitePath; section: SitePath; slug: Slug; id: string };

/** Of a document, and of the brief that was made of it. */
export function contactsOf({ outcome }: KeptFile, settled: Settled | undefined): Contact[] {
  switch (outcome.kind) {
    case 'brief':
      return contactsOfBrief(outcome.brief, settled);
    case 'section-page':
      return [pageContact(outcome.page.path)];
    case 'topic': {
      const { topic, equivalents } = outcome.definition;
      // An equivalent may be named by its slug, which is read as a label first.
      const named = equivalents.flatMap(({ slug, concept }) => [slug, concept]);
      return unique([topic.slug, ...named].map(topicContact));
    }
    case 'offering': {
      const { slug, topics } = outcome.profile;
      return unique([profileContact(slug), ...topics.map((topic) => topicContact(topic.slug))]);
    }
    case 'withdrawn':
    case 'refused':
      return [];
  }
}

export function contactsOfBrief(
  { path, place, id, story }: WantedBrief,
  settled: Settled | undefined,
): Contact[] {
  return unique([
    pathContact(path),
    idContact(place.path, id),
    ...(story === undefined ? [] : [contact('story', story)]),
    ...(settled ? [pathContact(settled.path), idContact(settled.section, settled.id)] : []),
  ]);
}

/** Of whoever wants to live at a path. */
export function pathContact(path: string): Contact {
  return contact('path', path);
}

export function idContact(section: string, id: string): Contact {
  return contact('id', `${section} ${id}`);
}

/** Of the section page that speaks for a path. */
export function pageContact(path: string): Contact {
  return contact('page', path);
}

/** Of the profiles that speak for an offering. */
export function profileContact(slug: string): Contact {
  return contact('profile', slug);
}

/** Of definitions and profiles that name a topic. */
export function topicContact(slug: string): Contact {
  return contact('topic', slug);
}

function contact(kind: string, name: string): Contact {
  return textNumber(`${kind} ${name}`);
}

function unique(contacts: Contact[]): Contact[] {
  return [...new Set(contacts)];
}
