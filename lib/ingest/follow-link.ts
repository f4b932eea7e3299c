/** A symbolic link → what it leads to inside the content folder, or the reason why it is not followed. */
import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

export type FollowedLink =
  | { real: string; isFolder: boolean }
  /** `isOutOfReach` when it leads to something that cannot be looked at. */
  | { reason: string; isOutOfReach: boolean };

export const leadsOut = 'is a link that leads out of the content folder';

/** `folder` holds the link, `root` is the content folder; both are real paths. */
export function followLink(link: string, folder: string, root: string): FollowedLink {
  try {
    const real = realpathSync(link);
    if (!isWithin(real, root)) return { reason: leadsOut, isOutOfReach: false };
    const isFolder = statSync(real).isDirectory();
    if (isFolder && isWithin(folder, real)) {
      return { reason: 'is a link to a folder it lies in', isOutOfReach: false };
    }
    return { real, isFolder };
  } catch (problem) {
    const code = errorCode(problem);
    if (code === 'ELOOP')
      return { reason: 'is a link that leads in a circle', isOutOfReach: false };
    if (isGone(code)) return { reason: 'is a link that leads nowhere', isOutOfReach: false };
    return { reason: `is a link that cannot be followed (${code})`, isOutOfReach: true };
  }
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Whether a code says that nothing is there, not that it cannot be looked at. */
export function isGone(code: string): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** `ENOENT` and the like. */
export function errorCode(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown error';
}
