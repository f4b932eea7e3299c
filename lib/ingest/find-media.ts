/** The pictures and PDFs of one document: found in the folder's listing, checked, and remembered by name. */
import type { Pdf } from '../domain/pdf';
import { type Measures, measureIcon, measurePicture } from './measure-picture';
import { lookUpMedium } from './media-shelf';
import type { FolderListing, NamedFile } from './read-folder';
import type { FindPicture } from './resolve-references';
import { weighPdf } from './weigh-pdf';

export type FindPdf = (mention: string) => Pdf | undefined;

export type MediaFinder = {
  find: FindPicture;
  /** Icons may be of a kind that is too small for anything else. */
  findIcon: FindPicture;
  findPdf: FindPdf;
  /** Names under which files were looked for, found or not. */
  names: () => string[];
};

export type MediaListing = Pick<FolderListing, 'pictures' | 'pdfs'>;

export function findMedia(
  contentDir: string,
  document: string,
  { pictures, pdfs }: MediaListing,
): MediaFinder {
  const sought = new Set<string>();
  const lookUp = (listed: readonly NamedFile[], mention: string): NamedFile | undefined => {
    const { medium, names } = lookUpMedium(listed, mention, document);
    for (const name of names) sought.add(name);
    return medium;
  };
  const finder = (
    measure: (contentDir: string, file: string) => Measures | undefined,
  ): FindPicture => {
    const measured = new Map<string, Measures | undefined>();
    return (mention, alt) => {
      const found = lookUp(pictures, mention);
      if (!found) return undefined;
      const { name, file } = found;
      if (!measured.has(file)) measured.set(file, measure(contentDir, file));
      const measures = measured.get(file);
      return measures && { name, file, alt, ...measures };
    };
  };
  return {
    find: finder(measurePicture),
    findIcon: finder(measureIcon),
    findPdf(mention) {
      const found = lookUp(pdfs, mention);
      if (!found) return undefined;
      const { name, file } = found;
      const size = weighPdf(contentDir, file);
      return size === undefined ? undefined : { name, file, size };
    },
    names: () => [...sought].sort(),
  };
}
