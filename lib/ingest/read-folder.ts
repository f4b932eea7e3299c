/** A content folder → its documents, pictures and PDFs, with size and time of change, sorted; and what cannot be read. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Refusal } from '../domain/finding';
import { notRegular } from './content-file';
import { errorCode, followLink, isGone } from './follow-link';
import { baseName, folderOf, mediumName } from './medium-name';
import { SeenPaths } from './seen-paths';

/** Paths are relative to the content folder, with `/`. */
export type ListedFile = { file: string; size: number; mtimeMs: number };

/** `name` is unique among the files of its kind. */
export type NamedFile = ListedFile & { name: string };

export type FolderListing = {
  documents: ListedFile[];
  pictures: NamedFile[];
  pdfs: NamedFile[];
  refused: Refusal[];
  /** Of what is refused: folders and files that may be there, and cannot be looked at. */
  outOfReach: string[];
  redirectsFile?: ListedFile;
};

/** No brief comes near it; what does is a mistake, and would be read into memory whole. */
export const mostBytes = 4 * 1024 * 1024;

const documentName = /\.(?:md|markdown)$/i;
const pictureFileName = /\.(?:jpe?g|png|webp|gif|avif|ico)$/i;
const pdfFileName = /\.pdf$/i;

export function isDocumentName(file: string): boolean {
  return documentName.test(file);
}

/** Whether it is called like a picture or a PDF. */
export function isMedium(file: string): boolean {
  return pictureFileName.test(file) || pdfFileName.test(file);
}

/** Links are followed to what lies inside the folder and was not listed yet; dot-folders are left out. */
export function readFolder(contentDir: string): FolderListing {
  const documents: ListedFile[] = [];
  const pictures: ListedFile[] = [];
  const pdfs: ListedFile[] = [];
  const refused: Refusal[] = [];
  const outOfReach: string[] = [];
  const links: { file: string; realFolder: string }[] = [];
  const seen = new SeenPaths();
  let redirectsFile: ListedFile | undefined;
  const refuse = (file: string, reason: string) => refused.push({ file, reason });
  const fail = (file: string, problem: unknown, what = '') => {
    const code = errorCode(problem);
    refuse(file, `${what}cannot be read (${code}): check its permissions`);
    if (!isGone(code)) outOfReach.push(file);
  };

  const list = (file: string, real: string) => {
    const isDocument = documentName.test(file);
    if (!isDocument && !isMedium(file) && file !== 'redirects.yml') return;
    seen.add(real);
    try {
      const { size, mtimeMs } = statSync(real);
      const listed = { file, size, mtimeMs };
      if (file === 'redirects.yml') redirectsFile = listed;
      else if (!isDocument) (pdfFileName.test(file) ? pdfs : pictures).push(listed);
      else if (size <= mostBytes) documents.push(listed);
      else refuse(file, tooLarge(size));
    } catch (problem) {
      fail(file, problem);
    }
  };

  const walk = (folder: string, real: string) => {
    seen.add(real);
    let entries: ReturnType<typeof readEntries>;
    try {
      entries = readEntries(real);
    } catch (problem) {
      fail(folder || '.', problem, 'is a folder that ');
      return;
    }
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push({ file, realFolder: real });
      else if (entry.isFile()) list(file, real + sep + entry.name);
      else if (entry.isDirectory()) {
        if (documentName.test(file)) refuse(file, 'is a folder, not a document: rename it');
        if (!entry.name.startsWith('.')) walk(file, real + sep + entry.name);
      } else if (documentName.test(file)) refuse(file, notRegular);
    }
  };

  const follow = ({ file, realFolder }: { file: string; realFolder: string }, root: string) => {
    const found = followLink(join(realFolder, baseName(file)), realFolder, root);
    if ('reason' in found) {
      if (isMedium(file)) return;
      refuse(file, found.reason);
      if (found.isOutOfReach) outOfReach.push(file);
    } else if (found.isFolder) {
      if (!seen.has(found.real)) walk(file, found.real);
    } else if (!seen.has(found.real) || isSectionPage(file)) list(file, found.real);
  };

  const root = realFolder(contentDir);
  walk('', root);
  // Files before links to them: what is found twice is listed where it lies. Links found on the way are appended.
  for (const link of links) follow(link, root);
  return {
    documents: documents.sort(byFile),
    pictures: nameFiles(pictures.sort(byFile)),
    pdfs: nameFiles(pdfs.sort(byFile)),
    refused: refused.sort(byFile),
    outOfReach,
    ...(redirectsFile && { redirectsFile }),
  };
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function realFolder(contentDir: string): string {
  try {
    return realpathSync(contentDir);
  } catch {
    return contentDir.endsWith(sep) ? contentDir.slice(0, -1) : contentDir;
  }
}

/** The folder of a section page says what it speaks for, so the same page may stand in several. */
function isSectionPage(file: string): boolean {
  return /^_index\.(?:md|markdown)$/i.test(baseName(file));
}

function nameFiles(files: ListedFile[]): NamedFile[] {
  const counts = new Map<string, number>();
  for (const { file } of files) {
    const key = baseName(file).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return files.map((listed) => {
    const base = baseName(listed.file);
    const isShared = (counts.get(base.toLowerCase()) ?? 0) > 1;
    return { name: mediumName(base, isShared ? folderOf(listed.file) : undefined), ...listed };
  });
}

export function byFile(a: { file: string }, b: { file: string }): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}

/** Why a file of so many bytes is not read. */
export function tooLarge(bytes: number): string {
  return `is too large (${(bytes / 1024 / 1024).toFixed(1)} MB): at most 4 MB are read`;
}
