/** A key that names a file beside the content, as a mapping with `href` or as a path → what it names. */
import { type Fields, isMapping, readField, readKey } from './fields';
import { parseText } from './parse-text';
import type { Report } from './report';

export type Mention = {
  /** Where in the front matter it stands. */
  field: string;
  path: string;
};

/** Nothing where the document itself calls the file invalid. */
export function readMention(fields: Fields, key: string, report: Report): Mention | undefined {
  const value = readField(fields, key);
  if (readKey(value, 'valid') === false) return undefined;
  const field = isMapping(value) ? `${key}.href` : key;
  const path = parseText(isMapping(value) ? readKey(value, 'href') : value, field, report);
  return path === undefined ? undefined : { field, path };
}

/** Files of other sites would phone home. */
export function isPathOfOurs(path: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(path);
}
