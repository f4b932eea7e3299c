/**
 * The files of a first import as changes. What they say is read again whenever it is asked for, and what their briefs want
 * is remembered: so memory holds what is to be settled of an archive, not the archive.
 */
import { z } from 'zod';
import { contentTypeSchema } from '../domain/content-type';
import type { KeptFile } from '../ingest/kept-file';
import { type WantedBrief, wantedBrief } from '../ingest/wanted-brief';
import type { Reader } from '../store/connect';
import { findRecord } from './file-record';
import type { FileChange } from './publication';

const fileRow = z.object({ id: z.number(), file: z.string(), kind: z.string() });

/** By file. */
export function listNewFiles(reader: Reader): FileChange[] {
  const places = new Map<string, WantedBrief['place']>();
  return reader
    .all(fileRow, 'SELECT id, file, kind FROM files ORDER BY file')
    .map(({ id, file, kind }) => new NewFile(reader, places, id, file, isContentType(kind)));
}

function isContentType(kind: string): boolean {
  return contentTypeSchema.safeParse(kind).success;
}

class NewFile implements FileChange {
  readonly before = undefined;
  #wanted: WantedBrief | undefined;

  constructor(
    readonly reader: Reader,
    /** One of each: a hundred thousand briefs are filed in a few hundred places. */
    readonly places: Map<string, WantedBrief['place']>,
    readonly id: number,
    readonly file: string,
    readonly isBrief: boolean,
  ) {}

  get after(): KeptFile | undefined {
    const kept = findRecord(this.reader, this.id)?.kept;
    if (kept && this.isBrief) this.#wanted ??= this.#want(kept);
    return kept;
  }

  get wanted(): WantedBrief | undefined {
    if (this.isBrief && !this.#wanted) void this.after;
    return this.#wanted;
  }

  #want(kept: KeptFile): WantedBrief | undefined {
    const wanted = wantedBrief(kept);
    if (!wanted) return undefined;
    const place = this.places.get(wanted.place.path) ?? wanted.place;
    this.places.set(place.path, place);
    return { ...wanted, place };
  }
}
