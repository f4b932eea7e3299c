/** Path of a picture or PDF → the name under which its route serves it. */
import { slugSchema } from '../domain/slug';
import { textHash } from '../domain/text-hash';

/** Its own name; with `folder`, a name that no file of another folder has. */
export function mediumName(base: string, folder: string | undefined): string {
  const extension = /\.\w+$/.exec(base)?.[0] ?? '';
  const name = slugSchema.safeParse(base).success ? base : `${textHash(base)}${extension}`;
  return folder === undefined ? name : `${textHash(folder).slice(0, 8)}-${name}`;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
