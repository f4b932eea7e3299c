/**
 * Where the index lies: its name is a link to one of two files, and the other is where a new one is made. So one takes
 * the place of the other in a single step, whoever reads or is killed, and each keeps its own log beside it.
 */
import { lstatSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** `link` is the path under which everybody knows the index. Gives the file in which the next one is made. */
export function fileBeside(link: string): string {
  const [one, other] = filesOf(link);
  return linkedFile(link) === one ? other : one;
}

export function putInPlace(link: string, file: string): void {
  const draft = `${link}.new`;
  rmSync(draft, { force: true });
  symlinkSync(path.basename(file), draft);
  renameSync(draft, link);
}

/**
 * Whoever looked up the link a moment before another took its place still opens the former file: so it stays until
 * the next run. One in which somebody has written since is not the former index, but the next.
 */
export function removeFormer(link: string): void {
  const beside = fileBeside(link);
  const placed = lstatSync(link, { throwIfNoEntry: false });
  const written = statSync(beside, { throwIfNoEntry: false });
  if (placed && written && written.mtimeMs < placed.mtimeMs) removeDatabase(beside);
}

/** With its log. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

function filesOf(link: string): [string, string] {
  const name = link.replace(/\.sqlite$/, '');
  return [`${name}.1.sqlite`, `${name}.2.sqlite`];
}

function linkedFile(link: string): string | undefined {
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  return path.join(path.dirname(link), readlinkSync(link));
}
