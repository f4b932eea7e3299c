/** A document of ours → one that Hugo reads: JSON front matter, topics in one place, no key that means something else to it. */
import { readField } from '@/lib/ingest/fields';
import type { RawDocument } from '@/lib/ingest/parse-front-matter';

/** Keys that Hugo takes for instructions of its own. */
const instructions = [
  'slug',
  'type',
  'layout',
  'url',
  'status',
  'lastmod',
  'publishdate',
  'expirydate',
  'markup',
  'outputs',
  'cascade',
  'resources',
  'identifier',
  'sitemap',
  'categories',
  'tags',
  'author',
];

/** `place` is the folder in which Hugo makes its list; undefined where the document names none. */
export function hugoDocument({ fields, body }: RawDocument): { place?: string; text: string } {
  const known = Object.fromEntries([...fields].filter(([key]) => !instructions.includes(key)));
  const matter = {
    ...known,
    title: textOf(readField(fields, 'title')),
    topics: topicsOf(fields),
    aliases: textsOf(readField(fields, 'aliases')).map((alias) => `/${alias.replace(/^\//, '')}`),
    date: dateOf(readField(fields, 'date')),
    draft: readField(fields, 'status') === 'Draft',
  };
  const place = textOf(readField(fields, 'basePath')).replaceAll(/^\/|\/$/g, '');
  const text = `${JSON.stringify(matter)}\n\n${body.replaceAll('{{', '{ {')}`;
  return place === '' ? { text } : { place, text };
}

function topicsOf(fields: RawDocument['fields']): string[] {
  const places = ['categories', 'communityTopics', 'openProjectCustomFields.medigyTopics'];
  return [...new Set(places.flatMap((key) => listOf(readField(fields, key))))];
}

/** Topics stand in a list, or in a JSON string that holds one. */
function listOf(value: unknown): string[] {
  if (typeof value !== 'string') return Array.isArray(value) ? textsOf(value) : [];
  try {
    return listOf(JSON.parse(value));
  } catch {
    return [];
  }
}

function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Hugo stops at a date it cannot read. */
function dateOf(value: unknown): string | undefined {
  const time = Date.parse(textOf(value));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
