/** The pictures of a content folder, shelved by file name, so that a mention in a document finds its file. */
import { decodePath } from '../domain/old-path';
import { baseName, folderOf, pictureName } from './picture-name';
import type { FolderListing, ListedPicture } from './read-folder';

export type PictureShelf = ReadonlyMap<string, readonly ListedPicture[]>;

const shelves = new WeakMap<FolderListing['pictures'], PictureShelf>();

/** Made once for a listing: every document of it asks. */
export function shelvePictures(pictures: FolderListing['pictures']): PictureShelf {
  const known = shelves.get(pictures);
  if (known) return known;
  const shelf = new Map<string, ListedPicture[]>();
  for (const picture of pictures) {
    const key = shelfKey(baseName(picture.file));
    const same = shelf.get(key);
    if (same) same.push(picture);
    else shelf.set(key, [picture]);
  }
  shelves.set(pictures, shelf);
  return shelf;
}

/**
 * The picture that a document means: the file beside it, else the one at that path of the content folder, else
 * the first of that name. `names` are those under which a listing would hold each of them.
 */
export function lookUpPicture(
  shelf: PictureShelf,
  mention: string,
  document: string,
): { picture: ListedPicture | undefined; names: string[] } {
  const [bare = ''] = mention.split(/[?#]/);
  const written = (decodePath(bare) ?? bare).replaceAll('\\', '/').replace(/^\/+/, '');
  const base = baseName(written);
  if (base === '' || base === '.' || base === '..') return { picture: undefined, names: [] };
  const beside = resolvePath(`${folderOf(document)}/${written}`);
  const fromRoot = resolvePath(written);
  const same = shelf.get(shelfKey(base)) ?? [];
  const picture =
    same.find(({ file }) => file === beside) ??
    same.find(({ file }) => file === fromRoot) ??
    same[0];
  const names = [pictureName(base, undefined), pictureName(base, folderOf(beside))];
  return {
    picture,
    names: [...new Set([...names, pictureName(base, folderOf(fromRoot)), picture?.name ?? base])],
  };
}

function shelfKey(base: string): string {
  return base.normalize('NFC').toLowerCase();
}

/** `..` never leads above the content folder: what it finds is looked up in a list, not on the disk. */
function resolvePath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
