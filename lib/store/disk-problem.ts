/** Tells a disk that takes nothing more, or is not sound, from any other problem. */

/** Of SQLite, and of the system: no room, a quota, a limit for files, a disk that may not be written or cannot be. */
const codes = /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN)|ENOSPC$|EDQUOT$|EFBIG$|EROFS$|EIO$)/;

/** What the system says, or undefined for a problem of another kind. */
export function diskProblem(problem: unknown): string | undefined {
  const isOfDisk =
    problem instanceof Error && 'code' in problem && codes.test(String(problem.code));
  return isOfDisk ? problem.message : undefined;
}
