/** A file of the content folder as it is, in a word that a header may bear; and whether it still is so. */
import { type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** `file` is relative to the content folder. By size and time of change: what takes its place has others. */
export function fileState(
  file: string,
  { size, mtimeMs }: Pick<Stats, 'size' | 'mtimeMs'>,
): string {
  return `${size}.${mtimeMs} ${encodeURIComponent(file)}`;
}

export function isAsItWas(contentDir: string, state: string): boolean {
  const file = decodeURIComponent(state.slice(state.indexOf(' ') + 1));
  try {
    return fileState(file, statSync(path.join(contentDir, file))) === state;
  } catch {
    return false;
  }
}
