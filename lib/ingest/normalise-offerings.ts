/** `relatedOfferings` → offerings with their topics, each once. */
import type { Offering } from '../domain/offering';
import { type Slug, slugSchema } from '../domain/slug';
import { textHash } from '../domain/text-hash';
import { asciiSlug } from './ascii-slug';
import { type Fields, isMapping, readField, readKey } from './fields';
import { listTexts } from './list-texts';
import { uniqueTopics } from './normalise-topics';
import { parseText } from './parse-text';
import type { Report } from './report';
import { safeSegment } from './safe-segment';

const field = 'relatedOfferings';

export function normaliseOfferings(fields: Fields, report: Report): Offering[] {
  const value = readField(fields, field);
  const offerings = new Map<string, Offering>();
  for (const item of Array.isArray(value) ? value : [value]) {
    const offering = parseOffering(item, report);
    if (offering && !offerings.has(offering.slug)) offerings.set(offering.slug, offering);
  }
  return [...offerings.values()];
}

function parseOffering(item: unknown, report: Report): Offering | undefined {
  if (item === undefined || item === null || item === '') return undefined;
  if (!isMapping(item)) {
    report(field, 'value-invalid', 'is no offering and was left out', item);
    return undefined;
  }
  const label = parseText(readKey(item, 'label'), `${field}.label`, report);
  if (!label) {
    report(field, 'value-missing', 'an offering without label was left out');
    return undefined;
  }
  const slug = offeringSlug(readKey(item, 'permalink'), label, `${field}.permalink`, report);
  const topics = listTexts(readKey(item, 'categories'), `${field}.categories`, report);
  return { slug, label, topics: uniqueTopics(topics) };
}

/** Last segment of the permalink, verbatim: its runs of dashes are part of the page's name. */
export function offeringSlug(
  permalink: unknown,
  label: string,
  field: string,
  report: Report,
): Slug {
  const path = parseText(permalink, field, report);
  const last = path?.split(/[?#]/)[0]?.replace(/\/+$/, '').split('/').at(-1);
  const given = last && safeSegment(last, 'offering');
  if (given) return given;
  const name = safeSegment(asciiSlug(label), 'offering');
  const made = name ?? slugSchema.parse(`x-${textHash(label)}`);
  report(field, 'value-missing', 'was made from the label', path, made);
  return made;
}
