/**
 * The files of a first import as changes. What they say is read again whenever it is asked for, and what their briefs want
 * is remembered: so memory holds what is to be settled of an archive, not the archive.
 */
import { z } from 'zod';
import { contentTypeSchema } from '../domain/content-type';
import type { KeptFile } from '../ingest/kept-file';
import type { WantedBrief } from '../ingest/wanted-brief';
import type { Reader } from '../store/connect';
import { findRecord } from './file-record';
import type { FileChange } from './publication';
import type { ReadingNotes } from './reading-notes';

const fileRow = z.object({ id: z.number(), file: z.string(), kind: z.string() });

/** By file. Afterwards all of them are noted. */
export function listNewFiles(reader: Reader, notes: ReadingNotes): FileChange[] {
  return reader
    .all(fileRow, 'SELECT id, file, kind FROM files ORDER BY file')
    .map(({ id, file, kind }) => {
      const { wanted } = notes.ofStored(reader, file);
      return new NewFile(reader, id, file, isContentType(kind), wanted);
    });
}

function isContentType(kind: string): boolean {
  return contentTypeSchema.safeParse(kind).success;
}

class NewFile implements FileChange {
  readonly before = undefined;

  constructor(
    readonly reader: Reader,
    readonly id: number,
    readonly file: string,
    readonly isBrief: boolean,
    readonly wanted: WantedBrief | undefined,
  ) {}

  get after(): KeptFile | undefined {
    return findRecord(this.reader, this.id)?.kept;
  }
}
