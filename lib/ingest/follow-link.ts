/** A symbolic link → what it leads to inside the content folder, or the reason why it is not followed. */
import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

export type FollowedLink = { real: string; isFolder: boolean } | { reason: string };

export const leadsOut = 'is a link that leads out of the content folder';

/** `folder` holds the link, `root` is the content folder; both are real paths. */
export function followLink(link: string, folder: string, root: string): FollowedLink {
  try {
    const real = realpathSync(link);
    if (!isWithin(real, root)) return { reason: leadsOut };
    const isFolder = statSync(real).isDirectory();
    if (isFolder && isWithin(folder, real)) return { reason: 'is a link to a folder it lies in' };
    return { real, isFolder };
  } catch (problem) {
    const code = errorCode(problem);
    if (code === 'ELOOP') return { reason: 'is a link that leads in a circle' };
    if (code === 'ENOENT') return { reason: 'is a link that leads nowhere' };
    return { reason: `is a link that cannot be followed (${code})` };
  }
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** `ENOENT` and the like. */
export function errorCode(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown error';
}
