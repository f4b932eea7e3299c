/** What the index remembers of each file, and which files of a folder it need not read again. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FolderListing } from '../ingest/read-folder';
import { jsonColumn } from '../store/brief-row';
import type { Reader, Writer } from '../store/connect';
import { metaValue, setMeta } from '../store/meta';
import type { FileRow } from './ingest-batch';
import { isAmong } from './out-of-reach';

export type ListedDocument = FolderListing['documents'][number];

export type FolderChanges = {
  /** New, or different in size or time of change, or one of its pictures or PDFs is. */
  toRead: ListedDocument[];
  unchanged: number;
  /** Files that are gone, and refused ones that are out of reach. */
  removed: string[];
  /** Fingerprint of all pictures and PDFs, where every document was compared with them. */
  media?: string;
};

const stampRow = z.object({ file: z.string(), size: z.number(), mtime: z.number() });
const refusedRow = z.object({ kind: z.literal('refused') });
const mediaRow = z.object({
  file: z.string(),
  media: jsonColumn(z.record(z.string(), z.string())),
});

/** Compares by size and time of change first: an unchanged folder costs one listing. */
export function findChanges(reader: Reader, listing: FolderListing): FolderChanges {
  const known = new Map(
    reader.all(stampRow, 'SELECT file, size, mtime FROM files').map((row) => [row.file, row]),
  );
  const unread = new Set(reader.all(nameRow, 'SELECT file FROM unread').map(({ file }) => file));
  const stamps = mediaStamps(listing);
  const media = createHash('sha256')
    .update(JSON.stringify([...stamps]))
    .digest('hex');
  const recorded = metaValue(reader, 'media') === media ? undefined : recordedMedia(reader);
  const toRead = listing.documents.filter(({ file, size, mtimeMs }) => {
    const row = known.get(file);
    if (row?.size !== size || row.mtime !== mtimeMs || unread.has(file)) return true;
    return isMediumChanged(recorded?.get(file) ?? {}, stamps);
  });
  const isOutOfReach = isAmong(listing.outOfReach);
  const found = new Set(listing.documents.map(({ file }) => file));
  return {
    toRead,
    unchanged: listing.documents.length - toRead.length,
    removed: [...known.keys()].filter(
      (file) => !found.has(file) && (!isOutOfReach(file) || isRefused(reader, file)),
    ),
    // What stays as it was has not been compared.
    ...(listing.outOfReach.length === 0 && { media }),
  };
}

/** For the next run, which then need not ask of each document what it saw of them. The changes must have been written. */
export function rememberMedia(writer: Writer, { media }: FolderChanges): void {
  if (media !== undefined && media !== metaValue(writer, 'media')) setMeta(writer, 'media', media);
}

const nameRow = z.object({ file: z.string() });
const countRow = z.object({ count: z.number() });

/** The same, told what to look at. */
export function findChangesAmong(
  reader: Reader,
  listing: FolderListing,
  { documents, gone }: { documents: ListedDocument[]; gone: string[] },
): FolderChanges {
  const isKnown = (file: string) => numberOf(reader, file) !== undefined;
  const count = reader.first(countRow, 'SELECT count(*) AS count FROM files')?.count ?? 0;
  const removed = gone.filter(isKnown);
  const isWhole = count - removed.length + documents.filter(({ file }) => !isKnown(file)).length;
  // What could not be read is tried again each time.
  const unread = reader.first(nameRow, 'SELECT file FROM unread JOIN files USING (file)');
  // Somebody else has indexed meanwhile, or the index is not the one that was looked at.
  if (unread || isWhole !== listing.documents.length) return findChanges(reader, listing);
  return { toRead: documents, unchanged: listing.documents.length - documents.length, removed };
}

function isRefused(reader: Reader, file: string): boolean {
  const sql = "SELECT kind FROM files WHERE file = ? AND kind = 'refused'";
  return reader.first(refusedRow, sql, file) !== undefined;
}

/** Documents that name media, most do not, with what each saw of them. */
function recordedMedia(reader: Reader): Map<string, Record<string, string>> {
  const rows = reader.all(mediaRow, "SELECT file, media FROM files WHERE media <> '{}'");
  return new Map(rows.map(({ file, media }) => [file, media]));
}

function isMediumChanged(
  recorded: Record<string, string>,
  stamps: ReadonlyMap<string, string>,
): boolean {
  return Object.entries(recorded).some(([name, stamp]) => (stamps.get(name) ?? '') !== stamp);
}

/** Size and time of change of every picture and PDF, by the name under which documents mention it. */
export function mediaStamps(listing: FolderListing): Map<string, string> {
  const media = [...listing.pictures, ...listing.pdfs];
  return new Map(media.map(({ name, size, mtimeMs }) => [name, `${size}.${mtimeMs}`]));
}

const idRow = z.object({ id: z.number() });

/** Returns a function that remembers one file as it was read. */
export function rememberFile(writer: Writer, stamps: ReadonlyMap<string, string>) {
  const insert = writer.prepare(
    `INSERT INTO files (file, size, mtime, media, kind, archetype, became, reason, kept, body, words)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (file) DO UPDATE SET size = excluded.size, mtime = excluded.mtime,
       media = excluded.media, kind = excluded.kind, archetype = excluded.archetype,
       became = excluded.became, reason = excluded.reason, kept = excluded.kept,
       body = excluded.body, words = excluded.words`,
  );
  return ({ file, size, mtimeMs }: ListedDocument, row: FileRow): void => {
    const { kind, archetype, became, reason, kept, body, words } = row;
    const media = row.media.map((name) => [name, stamps.get(name) ?? '']);
    const mediaColumn = JSON.stringify(Object.fromEntries(media));
    insert(file, size, mtimeMs, mediaColumn, kind, archetype, became, reason, kept, body, words);
  };
}

/** The number of a file; undefined when the index has none of that name. */
export function numberOf(reader: Reader, file: string): number | undefined {
  return reader.first(idRow, 'SELECT id FROM files WHERE file = ?', file)?.id;
}

export function forgetFile(writer: Writer, id: number): void {
  writer.prepare('DELETE FROM files WHERE id = ?')(id);
}
