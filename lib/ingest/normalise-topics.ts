/** Topics as written in any of three places → topics with their slugs, each once, first spelling and order kept. */
import type { Topic } from '../domain/topic';
import { labelSlug, topicSlug } from '../domain/topic-slug';
import { site } from '../site';
import { type Fields, readField } from './fields';
import { listTexts } from './list-texts';
import type { Report } from './report';

/** The fields that say under which topics a document is filed. */
export const topicPlaces = [
  'categories',
  'communityTopics',
  'openProjectCustomFields.medigyTopics',
];

export function normaliseTopics(fields: Fields, report: Report): Topic[] {
  return uniqueTopics(
    topicPlaces.flatMap((place) => listTexts(readField(fields, place), place, report)),
  );
}

export function uniqueTopics(written: string[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const text of written) {
    const topic = splitTopic(text);
    if (!topics.has(topic.slug)) topics.set(topic.slug, topic);
  }
  return [...topics.values()];
}

/** An archive names a few thousand topics some ten thousand times. */
const split = new Map<string, Topic>();
const mostRemembered = 10_000;

export function splitTopic(written: string): Topic {
  const known = split.get(written);
  if (known) return known;
  const topic = makeTopic(written);
  if (split.size < mostRemembered) split.set(written, topic);
  return topic;
}

/** Split at the first `: `; a topic without a scheme is of the site's own, and `-hash-` stands for `#`. */
function makeTopic(written: string): Topic {
  const text = written.replaceAll('-hash-', '#');
  const mark = text.indexOf(': ');
  const scheme = text.slice(0, Math.max(0, mark)).trim() || site.ownScheme;
  const label = (mark < 0 ? text : text.slice(mark + 2)).trim() || text.trim();
  return {
    slug: topicSlug(`${scheme}: ${label}`),
    scheme,
    schemeSlug: labelSlug(scheme),
    label,
    concept: labelSlug(label),
  };
}
