/** `equalentCollections` (so spelled), in any of the shapes that documents give it → the topics it names. */
import type { Topic } from '../domain/topic';
import { type Fields, isMapping, readField, readKey } from './fields';
import { splitTopic, uniqueTopics } from './normalise-topics';
import { parseText } from './parse-text';
import type { Report } from './report';

const fields = ['equalentCollections', 'equivalentCollections'];

/** A list, one text, JSON of either, or mappings of a scheme and a label; each topic once. */
export function parseEquivalents(document: Fields, report: Report): Topic[] {
  const names = fields.flatMap((field) =>
    flatten(readField(document, field), field, report).flatMap(
      (item) => topicName(item, field, report) ?? [],
    ),
  );
  return uniqueTopics(names);
}

function flatten(value: unknown, field: string, report: Report): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, field, report));
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return [value];
  try {
    return [JSON.parse(value)].flat(8);
  } catch {
    report(field, 'value-invalid', 'is broken JSON and was left out', value);
    return [];
  }
}

function topicName(item: unknown, field: string, report: Report): string | undefined {
  if (!isMapping(item)) return parseText(item, field, report);
  const text = (...keys: string[]) =>
    keys
      .map((key) => readKey(item, key))
      .find((value) => typeof value === 'string' && value !== '');
  const label = parseText(text('title', 'label', 'name', 'topic'), field, report);
  const scheme = parseText(text('scheme', 'parentclasslabel'), field, report);
  if (label !== undefined) return scheme === undefined ? label : topicText(scheme, label);
  // `- KLAS: Telehealth` without quotes is a mapping to YAML, and one text to whoever wrote it.
  const [[key, value] = [], second] = Object.entries(item);
  if (key !== undefined && second === undefined && typeof value === 'string') {
    return parseText(`${key}: ${value}`, field, report);
  }
  report(field, 'value-invalid', 'names no topic and was left out', item);
  return undefined;
}

/** `Scheme: Label` of both; a label may already begin with its scheme. */
export function topicText(scheme: string, label: string): string {
  const given = label.includes(': ') ? splitTopic(label) : undefined;
  return given?.scheme.toLowerCase() === scheme.toLowerCase() ? label : `${scheme}: ${label}`;
}
