/** The pictures of one document: found in the folder's listing, measured, and remembered by name. */
import { join } from 'node:path';
import type { Picture } from '../domain/picture';
import { type Measures, measurePicture } from './measure-picture';
import { lookUpPicture, shelvePictures } from './picture-shelf';
import type { FolderListing } from './read-folder';
import type { FindPicture } from './resolve-references';

export type PictureFinder = {
  find: FindPicture;
  /** Names under which pictures were looked for, found or not. */
  names: () => string[];
};

export function findPictures(
  contentDir: string,
  document: string,
  pictures: FolderListing['pictures'],
): PictureFinder {
  const sought = new Set<string>();
  const measured = new Map<string, Measures | undefined>();
  return {
    find(mention, alt): Picture | undefined {
      const { picture, names } = lookUpPicture(shelvePictures(pictures), mention, document);
      for (const name of names) sought.add(name);
      if (!picture) return undefined;
      const { name, file } = picture;
      if (!measured.has(file)) measured.set(file, measurePicture(join(contentDir, file)));
      const measures = measured.get(file);
      return measures && { name, file, alt, ...measures };
    },
    names: () => [...sought].sort(),
  };
}
