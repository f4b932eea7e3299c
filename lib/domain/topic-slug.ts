/** `Scheme: Label`, or a label alone → the slug under which the portal and older sites link it. */
import { isReservedSegment } from './reserved-names';
import { type Slug, slugSchema } from './slug';
import { textHash } from './text-hash';

/** Slug of a whole topic. Parts in which the rule leaves nothing (`KLAS: 遠隔医療`) get a stable name. */
export function topicSlug(topic: string): Slug {
  const split = topic.indexOf(': ');
  if (split < 0) return labelSlug(topic);
  const [scheme, label] = [topic.slice(0, split), topic.slice(split + 2)];
  return makeSlug(`${spell(scheme)}: ${spell(label)}`);
}

/** Slug of a label without its scheme (a concept), or of a scheme. */
export function labelSlug(label: string): Slug {
  return makeSlug(spell(label));
}

/** No file system names more than 255 bytes; and a label may be `Page`, which ends every list. */
function makeSlug(text: string): Slug {
  const slug = applyRule(text);
  const short = slug.length <= 255 ? slug : `${slug.slice(0, 200)}-${textHash(text)}`;
  return slugSchema.parse(isReservedSegment(short) ? `${short}-topic` : short);
}

/** `-hash-` stands for `#`, so both spellings are one topic. */
function spell(part: string): string {
  const text = part.replaceAll('-hash-', '#').trim();
  return /[a-z0-9]/.test(applyRule(text)) ? text : `x-${textHash(text)}`;
}

/** The rule of the older sites, word for word: it holds for each of the 2,248 topics of their 13 schemes. */
function applyRule(text: string): string {
  return text
    .replaceAll('#', 'hash-')
    .toLowerCase()
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[^a-z0-9. -]/g, '')
    .replaceAll('. ', '.')
    .replaceAll(/ +/g, '-')
    .replaceAll(/-+/g, '-');
}
