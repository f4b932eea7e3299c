/** The few facts the index keeps about itself. */
import { z } from 'zod';
import type { Reader, Writer } from './connect';

type MetaName =
  | 'version'
  | 'identity'
  | 'revision'
  | 'redirects'
  | 'formerRedirects'
  | 'synonyms'
  | 'formerSynonyms'
  | 'unread'
  | 'media'
  | 'journal';

const row = z.object({ value: z.string() });

export function metaValue(reader: Reader, name: MetaName): string | undefined {
  return reader.first(row, 'SELECT value FROM meta WHERE name = ?', name)?.value;
}

export function setMeta(writer: Writer, name: MetaName, value: string): void {
  writer.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')(name, value);
}

/** Different for every index, and for every state of one: what a cached page was made from. */
export function indexRevision(reader: Reader): string {
  return `${metaValue(reader, 'identity')}.${metaValue(reader, 'revision')}`;
}
