/** A listing, and files that are said to have changed since → the listing of now, where that can be told from them alone. */
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import {
  byFile,
  type FolderListing,
  isDocumentName,
  isMedium,
  type ListedFile,
  mostBytes,
} from './read-folder';
import { redirectsFile } from './read-redirects';

export type Relisted = {
  listing: FolderListing;
  /** Documents that are new or may have changed. */
  documents: ListedFile[];
  /** Documents that are gone. */
  gone: string[];
};

/** `files` are relative to the content folder, with `/`. Undefined when the whole folder must be looked through. */
export function relistDocuments(
  contentDir: string,
  former: FolderListing,
  files: Iterable<string>,
): Relisted | undefined {
  const documents: ListedFile[] = [];
  const gone: string[] = [];
  for (const file of files) {
    const found = lookAt(contentDir, former, file);
    if (found === 'unclear') return undefined;
    if (found === 'gone') gone.push(file);
    else if (found !== 'nothing') documents.push(found);
  }
  return { listing: { ...former, documents: merge(former, documents, gone) }, documents, gone };
}

function lookAt(
  contentDir: string,
  former: FolderListing,
  file: string,
): ListedFile | 'gone' | 'nothing' | 'unclear' {
  // Links lead into such folders, and nothing else does.
  if (
    file
      .split('/')
      .slice(0, -1)
      .some((folder) => folder.startsWith('.'))
  )
    return 'unclear';
  if (isMedium(file) || file === redirectsFile) return 'unclear';
  if (former.refused.some((refusal) => refusal.file === file)) return 'unclear';
  let stat: Stats | undefined;
  try {
    stat = lstatSync(join(contentDir, file), { throwIfNoEntry: false });
  } catch {
    return 'unclear';
  }
  if (!isDocumentName(file)) {
    const wasFolder = former.documents.some((document) => document.file.startsWith(`${file}/`));
    return stat?.isDirectory() || stat?.isSymbolicLink() || wasFolder ? 'unclear' : 'nothing';
  }
  if (!stat) return 'gone';
  if (!stat.isFile() || stat.size > mostBytes) return 'unclear';
  return { file, size: stat.size, mtimeMs: stat.mtimeMs };
}

function merge(
  { documents }: FolderListing,
  changed: readonly ListedFile[],
  gone: readonly string[],
): ListedFile[] {
  const [added, removed] = [
    new Map(changed.map((document) => [document.file, document])),
    new Set(gone),
  ];
  const left = documents.flatMap((document) => {
    const present = added.get(document.file) ?? document;
    added.delete(document.file);
    return removed.has(document.file) ? [] : [present];
  });
  return added.size === 0 ? left : [...left, ...added.values()].sort(byFile);
}
