/** A document, or the redirects, of the content folder → its bytes. */
import { readFileSync } from 'node:fs';
import { NotOfFolder, withContentFile } from './content-file';
import { errorCode } from './follow-link';
import { mostBytes, tooLarge } from './read-folder';

/** Throws what `unreadable` puts into words. */
export function readDocument(contentDir: string, file: string): Uint8Array {
  return withContentFile(contentDir, file, (descriptor, { size }) => {
    // It may have grown since it was listed.
    if (size > mostBytes) throw new NotOfFolder(tooLarge(size));
    return readFileSync(descriptor);
  });
}

/** The same for what may be of any size. */
export function readText(contentDir: string, file: string): Uint8Array {
  return withContentFile(contentDir, file, (descriptor) => readFileSync(descriptor));
}

/** Why it could not be read. */
export function unreadable(problem: unknown): string {
  if (problem instanceof NotOfFolder) return problem.message;
  return `cannot be read (${errorCode(problem)}): check its permissions`;
}
