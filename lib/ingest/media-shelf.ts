/** The pictures or PDFs of a content folder, shelved by file name, so that a mention in a document finds its file. */
import { decodePath } from '../domain/old-path';
import { baseName, folderOf, mediumName } from './medium-name';
import type { NamedFile } from './read-folder';

type Shelf = ReadonlyMap<string, readonly NamedFile[]>;

const shelves = new WeakMap<readonly NamedFile[], Shelf>();

/** Made once for a listing: every document of it asks. */
function shelve(listed: readonly NamedFile[]): Shelf {
  const known = shelves.get(listed);
  if (known) return known;
  const shelf = new Map<string, NamedFile[]>();
  for (const medium of listed) {
    const key = shelfKey(baseName(medium.file));
    const same = shelf.get(key);
    if (same) same.push(medium);
    else shelf.set(key, [medium]);
  }
  shelves.set(listed, shelf);
  return shelf;
}

/**
 * The file that a document means: the file beside it, else the one at that path of the content folder, else
 * the first of that name. `names` are those under which a listing would hold each of them.
 */
export function lookUpMedium(
  listed: readonly NamedFile[],
  mention: string,
  document: string,
): { medium: NamedFile | undefined; names: string[] } {
  const [bare = ''] = mention.split(/[?#]/);
  const written = (decodePath(bare) ?? bare).replaceAll('\\', '/').replace(/^\/+/, '');
  const base = baseName(written);
  if (base === '' || base === '.' || base === '..') return { medium: undefined, names: [] };
  const beside = resolvePath(`${folderOf(document)}/${written}`);
  const fromRoot = resolvePath(written);
  const same = shelve(listed).get(shelfKey(base)) ?? [];
  const medium =
    same.find(({ file }) => file === beside) ??
    same.find(({ file }) => file === fromRoot) ??
    same[0];
  const folders = [undefined, folderOf(beside), folderOf(fromRoot)];
  const names = folders.map((folder) => mediumName(base, folder));
  return { medium, names: [...new Set([...names, medium?.name ?? base])] };
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
