/** What the index remembers of each file, and which files of a folder it need not read again. */
import { z } from 'zod';
import { type IngestedFile, ingestedFileSchema } from '../ingest/ingested-file';
import type { FolderListing } from '../ingest/read-folder';
import { jsonColumn } from '../store/brief-row';
import type { Reader, Writer } from '../store/connect';

type ListedDocument = FolderListing['documents'][number];

export type FileChanges = {
  /** New, or different in size or time of change, or one of its pictures or PDFs is. */
  toRead: ListedDocument[];
  unchanged: number;
  removed: string[];
};

const fileRow = z.object({
  file: z.string(),
  size: z.number(),
  mtime: z.number(),
  pictures: z.string(),
});

/** Compares by size and time of change first: an unchanged folder costs one listing. */
export function findChanges(reader: Reader, listing: FolderListing): FileChanges {
  const known = new Map(
    reader
      .all(fileRow, 'SELECT file, size, mtime, pictures FROM files')
      .map((row) => [row.file, row]),
  );
  const stamps = mediaStamps(listing);
  const toRead = listing.documents.filter(({ file, size, mtimeMs }) => {
    const row = known.get(file);
    return row?.size !== size || row.mtime !== mtimeMs || isMediumChanged(row.pictures, stamps);
  });
  const found = new Set(listing.documents.map(({ file }) => file));
  return {
    toRead,
    unchanged: listing.documents.length - toRead.length,
    removed: [...known.keys()].filter((file) => !found.has(file)),
  };
}

const stampsSchema = jsonColumn(z.record(z.string(), z.string()));

function isMediumChanged(recorded: string, stamps: ReadonlyMap<string, string>): boolean {
  return Object.entries(stampsSchema.parse(recorded)).some(
    ([name, stamp]) => (stamps.get(name) ?? '') !== stamp,
  );
}

/** Size and time of change of every picture and PDF, by the name under which documents mention it. */
export function mediaStamps(listing: FolderListing): Map<string, string> {
  const media = [...listing.pictures, ...listing.pdfs];
  return new Map(media.map(({ name, size, mtimeMs }) => [name, `${size}.${mtimeMs}`]));
}

/** Returns a function that remembers one file as it was read. */
export function rememberFile(writer: Writer, stamps: ReadonlyMap<string, string>) {
  const insert = writer.prepare(
    'INSERT OR REPLACE INTO files (file, size, mtime, pictures, ingested) VALUES (?, ?, ?, ?, ?)',
  );
  return ({ file, size, mtimeMs }: ListedDocument, ingested: IngestedFile) => {
    const pictures = ingested.pictures.map((name) => [name, stamps.get(name) ?? '']);
    insert(
      file,
      size,
      mtimeMs,
      JSON.stringify(Object.fromEntries(pictures)),
      JSON.stringify(ingested),
    );
  };
}

const rememberedRow = z.object({ ingested: z.string() });

/** Whether a file, read again, gives what it gave before: a touch is no change, a picture that arrived is one. */
export function isAsRemembered(reader: Reader, ingested: IngestedFile): boolean {
  const row = reader.first(
    rememberedRow,
    'SELECT ingested FROM files WHERE file = ?',
    ingested.file,
  );
  return row?.ingested === JSON.stringify(ingested);
}

export function forgetFiles(writer: Writer, files: string[]): void {
  const remove = writer.prepare('DELETE FROM files WHERE file = ?');
  for (const file of files) remove(file);
}

const ingestedRow = z.object({ ingested: jsonColumn(ingestedFileSchema) });

/** Everything the folder gave, read or remembered. */
export function listIngestedFiles(reader: Reader): IngestedFile[] {
  return reader
    .all(ingestedRow, 'SELECT ingested FROM files ORDER BY file')
    .map(({ ingested }) => ingested);
}
