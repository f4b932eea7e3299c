/** `featuredImage` and `favIconImage` → measured pictures beside the content; nothing when they are not there. */
import type { Picture } from '../domain/picture';
import { type Fields, readField, readKey } from './fields';
import { parseText } from './parse-text';
import { isPathOfOurs, type Mention, readMention } from './read-mention';
import type { Report } from './report';
import type { FindPicture } from './resolve-references';

/** Its width and height are never taken from the document: generations differ in their order. */
export function normalisePicture(
  fields: Fields,
  title: string,
  findPicture: FindPicture,
  report: Report,
): Picture | undefined {
  const mention = readMention(fields, 'featuredImage', report);
  if (!mention) return undefined;
  const alt = readKey(readField(fields, 'featuredImage'), 'alt');
  const words = parseText(alt, 'featuredImage.alt', report) ?? title;
  return findMentioned(mention, words, findPicture, report);
}

/** The sign of the source. It stands beside the source's name, so it has no words of its own. */
export function normaliseIcon(
  fields: Fields,
  findIcon: FindPicture,
  report: Report,
): Picture | undefined {
  const mention = readMention(fields, 'favIconImage', report);
  return mention && findMentioned(mention, '', findIcon, report);
}

function findMentioned(
  { field, path }: Mention,
  alt: string,
  find: FindPicture,
  report: Report,
): Picture | undefined {
  const picture = isPathOfOurs(path) ? find(path, alt) : undefined;
  if (!picture) {
    report(field, 'picture-missing', 'is not in the content folder, or no picture we show', path);
  }
  return picture;
}
