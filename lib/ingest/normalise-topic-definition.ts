/** A document with `searchCategory: topic` → the definition of a topic, or the reason why it is none. */
import type { Topic } from '../domain/topic';
import { decodeBase64Text } from './decode-base64-text';
import { type Fields, readField } from './fields';
import type { Outcome } from './ingested-file';
import { splitTopic } from './normalise-topics';
import { parseEquivalents, topicText } from './parse-equivalents';
import { parseText } from './parse-text';
import type { Report } from './report';
import type { FindPicture } from './resolve-references';
import { sanitise } from './sanitise';
import { teaser } from './teaser';

export function isTopicDefinition(fields: Fields): boolean {
  const category = readField(fields, 'searchCategory');
  return typeof category === 'string' && category.trim().toLowerCase() === 'topic';
}

export function normaliseTopicDefinition(
  fields: Fields,
  body: string,
  findPicture: FindPicture,
  report: Report,
): Outcome {
  const topic = definedTopic(fields, report);
  if (!topic) {
    return {
      kind: 'refused',
      reason: 'topic definition without a name: write a title, as Scheme: Label',
    };
  }
  const { html, text, pictures } = sanitise(words(fields, body, report), findPicture, report);
  const equivalents = parseEquivalents(fields, report).filter(({ slug }) => slug !== topic.slug);
  return {
    kind: 'topic',
    definition: { topic, body: html, teaser: teaser(text), equivalents },
    pictures,
  };
}

/** `title` is the whole name; where it is only a label, `parentclasslabel` names the scheme. */
function definedTopic(fields: Fields, report: Report): Topic | undefined {
  const text = (field: string) => parseText(readField(fields, field), field, report);
  const [title, label, scheme] = [text('title'), text('label'), text('parentclasslabel')];
  const name = title ?? label;
  if (name === undefined) return undefined;
  if (scheme === undefined) return splitTopic(name);
  const named = splitTopic(topicText(scheme, label ?? name));
  // A label may hold `: ` itself, so the title alone cannot tell whether it names its scheme.
  const whole = splitTopic(name);
  if (whole.slug === named.slug || !name.includes(': ') || name === label) return named;
  const [before, after] = [`${scheme}: ${label ?? name}`, name];
  report('title', 'topic-conflict', 'names another topic than label and scheme do', before, after);
  return whole;
}

/** The body, plain or in Base64; `description` where there is none. */
function words(fields: Fields, body: string, report: Report): string {
  const isBlank = body.trim() === '';
  const field = isBlank ? 'description' : 'body';
  const written = isBlank ? (parseText(readField(fields, field), field, report) ?? '') : body;
  const decoded = decodeBase64Text(written);
  if (decoded !== undefined) report(field, 'text-repaired', 'was Base64', written, decoded);
  return decoded ?? written;
}
