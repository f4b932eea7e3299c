/** An unknown value where one or many texts may stand → the texts in order, each clean; the rest is reported. */
import { isMapping } from './fields';
import { parseText } from './parse-text';
import type { Report } from './report';

/** A list, one text, or JSON of either: the archive writes all of them for the same field. */
export function listTexts(value: unknown, field: string, report: Report): string[] {
  const items = typeof value === 'string' ? parseJsonList(value, field, report) : value;
  const list = Array.isArray(items) ? items : [items];
  return list
    .map((item: unknown) => parseText(unwrap(item, field, report), field, report))
    .filter((text) => text !== undefined);
}

function parseJsonList(text: string, field: string, report: Report): unknown {
  if (!/^\s*(?:[[{"]|null\s*$)/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    report(field, 'value-invalid', 'is broken JSON and was left out', text);
    return [];
  }
}

/** `- KLAS: Telehealth` without quotes is a mapping to YAML, and one text to whoever wrote it. */
function unwrap(item: unknown, field: string, report: Report): unknown {
  if (!isMapping(item)) return item;
  const [[key, value] = [], second] = Object.entries(item);
  if (key === undefined || second !== undefined || typeof value !== 'string') return item;
  const text = `${key}: ${value}`;
  report(field, 'text-repaired', 'lacked its quotes', 'a mapping', text);
  return text;
}
