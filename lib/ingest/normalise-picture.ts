/** `featuredImage`, a mapping or a path → the measured picture beside the content; nothing when it is not there. */
import type { Picture } from '../domain/picture';
import { type Fields, isMapping, readField, readKey } from './fields';
import { parseText } from './parse-text';
import type { Report } from './report';
import type { FindPicture } from './resolve-references';

/** Its width and height are never taken from the document: generations differ in their order. */
export function normalisePicture(
  fields: Fields,
  title: string,
  findPicture: FindPicture,
  report: Report,
): Picture | undefined {
  const value = readField(fields, 'featuredImage');
  if (readKey(value, 'valid') === false) return undefined;
  const field = isMapping(value) ? 'featuredImage.href' : 'featuredImage';
  const path = parseText(isMapping(value) ? readKey(value, 'href') : value, field, report);
  if (path === undefined) return undefined;
  const alt = parseText(readKey(value, 'alt'), 'featuredImage.alt', report) ?? title;
  const picture = isPathOfOurs(path) ? findPicture(path, alt) : undefined;
  if (!picture) {
    report(field, 'picture-missing', 'is not in the content folder, or no picture we show', path);
  }
  return picture;
}

/** Pictures of other sites would phone home. */
function isPathOfOurs(path: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(path);
}
