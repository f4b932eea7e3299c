/** What was published and cannot be read at the moment: it stays as it was last read, and the report says so. */
import { z } from 'zod';
import type { Refusal } from '../domain/finding';
import { byFile, type FolderListing } from '../ingest/read-folder';
import type { Reader, Writer } from '../store/connect';

/** Tells whether a file is one of these, or lies in a folder that is. */
export function isAmong(paths: readonly string[]): (file: string) => boolean {
  const known = new Set(paths);
  return (file) => {
    for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) {
      if (known.has(file.slice(0, end))) return true;
    }
    return false;
  };
}

/** A file, or those of a folder, that readers have something of; 0 comes right after the slash. */
const publishedAt = `(file = ?1 OR file > ?1 || '/' AND file < ?1 || '0') AND kind <> 'refused'`;

const oneRow = z.object({ one: z.literal(1) });

export function isPublished(former: Reader, path: string): boolean {
  const sql = `SELECT 1 AS one FROM files WHERE ${publishedAt} LIMIT 1`;
  return former.first(oneRow, sql, path) !== undefined;
}

/** The listing as it is reported: `unread` are documents that were listed and could not be read. */
export function reportedListing(
  former: Reader,
  listing: FolderListing,
  unread: readonly Refusal[],
): FolderListing {
  const { outOfReach, refused, documents } = listing;
  if (outOfReach.length + unread.length === 0) return listing;
  const stays = ({ file, reason }: Refusal) => ({
    file,
    reason: `${reason}; what was published of it stays as it was`,
  });
  const isKept = new Set(outOfReach.filter((path) => isPublished(former, path)));
  const isUnread = new Set(unread.map(({ file }) => file));
  return {
    ...listing,
    documents: documents.filter(({ file }) => !isUnread.has(file)),
    refused: [
      ...refused.map((refusal) => (isKept.has(refusal.file) ? stays(refusal) : refusal)),
      ...unread.map(stays),
    ].sort(byFile),
  };
}

const columns = 'file, size, mtime, media, kind, archetype, became, reason, kept, body, words';
const text = z.string();
const textOrNull = z.string().nullable();
const wholeRow = z.object({
  ...{ file: text, size: z.number(), mtime: z.number(), media: text, kind: text },
  ...{ archetype: textOrNull, became: textOrNull, reason: textOrNull },
  ...{ kept: text, body: textOrNull, words: textOrNull },
});

/** An index that is made anew has what the former one had of these files, and of the files of these folders. */
export function carryFiles(former: Reader, writer: Writer, paths: Iterable<string>): void {
  const insert = writer.prepare(
    `INSERT OR REPLACE INTO files (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const path of paths) {
    const select = `SELECT ${columns} FROM files WHERE ${publishedAt}`;
    for (const row of former.all(wholeRow, select, path)) insert(...Object.values(row));
  }
}
