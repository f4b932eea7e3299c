/** A brief → the whole address of a picture of it, for whoever shows a link to it elsewhere. */

import { mediaHref, previewPath } from '../machine-paths';
import type { StoredBrief } from '../repository/answers';
import { absoluteHref, absoluteUrl } from './absolute-url';

/** Pixels across: as wide as feed readers and search engines show one. */
const widest = 1200;

/** Its own, or the one that is drawn for links to its page. */
export function briefImage(
  { picture, path }: Pick<StoredBrief, 'picture' | 'path'>,
  siteUrl: string,
): string {
  return picture
    ? absoluteHref(siteUrl, mediaHref(picture.name, Math.min(picture.width, widest)))
    : absoluteUrl(siteUrl, previewPath(path));
}
