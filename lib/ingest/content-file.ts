/**
 * Opens a file of the content folder for reading. That it lies in the folder is proved of what was opened, after it was
 * opened: whatever is put in its place before or meanwhile, nothing outside is ever read.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithin, leadsOut } from './follow-link';

/** A reason why something is not read, in words for whoever put it there. */
export class NotOfFolder extends Error {}

export const notRegular = 'is no regular file: replace it by one';
const replaced = 'was replaced each time it was read: leave it alone for a moment';

/** How often a file is opened that was replaced between being opened and being proved, as editors do that save. */
const attempts = 5;

/** A pipe without a writer must not keep anybody waiting. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

/** Throws `NotOfFolder`, or what the system says. */
export function withContentFile<Result>(
  contentDir: string,
  file: string,
  read: (descriptor: number, stats: Stats) => Result,
): Result {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const descriptor = openSync(join(contentDir, file), flags);
    try {
      const stats = fstatSync(descriptor);
      if (isThere(contentDir, file, stats)) return read(descriptor, stats);
    } finally {
      closeSync(descriptor);
    }
  }
  throw new NotOfFolder(replaced);
}

/** The same to be closed by the caller. Rejects as that throws. */
export async function openContentFile(contentDir: string, file: string): Promise<FileHandle> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const opened = await open(join(contentDir, file), flags);
    try {
      if (isThere(contentDir, file, await opened.stat())) return opened;
    } catch (problem) {
      await opened.close();
      throw problem;
    }
    await opened.close();
  }
  throw new NotOfFolder(replaced);
}

/** Whether what was opened is what stands under that path in the folder now. */
function isThere(contentDir: string, file: string, opened: Stats): boolean {
  if (!opened.isFile()) throw new NotOfFolder(notRegular);
  const real = realpathSync.native(join(contentDir, file));
  if (!isWithin(real, realpathSync.native(contentDir))) throw new NotOfFolder(leadsOut);
  const { ino, dev } = lstatSync(real);
  return ino === opened.ino && dev === opened.dev;
}
