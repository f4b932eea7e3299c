/** Path of a picture or PDF → the name under which its route serves it. */
import { slugSchema } from '../domain/slug';
import { textHash } from '../domain/text-hash';
import { remember } from './remember';

/** Its own name; with `folder`, a name that no file of another folder has. */
export function mediumName(base: string, folder: string | undefined): string {
  const name = slugSchema.safeParse(base).success ? base : `${textHash(base)}${extensionOf(base)}`;
  return folder === undefined ? name : `${folderMark(folder)}-${name}`;
}

function extensionOf(base: string): string {
  return /\.\w+$/.exec(base)?.[0] ?? '';
}

const folderMark = remember(1_000, (folder) => textHash(folder).slice(0, 8));

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
