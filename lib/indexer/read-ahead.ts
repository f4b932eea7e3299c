/**
 * Documents of a burst, read while the burst still goes on: until it is over the processor has little else to do, and threads
 * that are new read at half their speed. What is another by then is read again.
 */
import { availableParallelism } from 'node:os';
import type { FolderListing } from '../ingest/read-folder';
import type { IngestedBatch } from './ingest-batch';
import { fewestFiles, filesPerBatch, IngestPool } from './ingest-pool';
import type { ContentLooks } from './look';
import { type ListedDocument, mediaStamps } from './stored-files';

/** What a run takes over, and has to stop when it has read. */
export type Ahead = {
  pool: IngestPool;
  /** Of documents that are as they were when they were read. */
  batches: readonly Promise<IngestedBatch>[];
  /** Their files. */
  files: ReadonlySet<string>;
};

type Begun = { pool: IngestPool; media: string; batches: Batch[]; known: Map<string, string> };
type Batch = { documents: readonly ListedDocument[]; answer: Promise<IngestedBatch> };

/** More are read into an index of their own, and would fill the memory. */
const mostFiles = 20_000;

export class ReadAhead {
  #said = new Set<string>();
  #begun: Begun | undefined;

  constructor(
    readonly looks: ContentLooks,
    readonly cores = availableParallelism(),
  ) {}

  /** `files` are said to have changed: many of them begin to be read, as far as they fill whole batches. */
  hear(files: readonly string[]): void {
    for (const file of files) this.#said.add(file);
    if (this.cores < 2 || this.#said.size > mostFiles) return;
    if (!this.#begun && this.#said.size < fewestFiles) return;
    const look = this.looks.peek(this.#said);
    if (!look) return;
    const { listing, documents } = look;
    const media = stampOf(listing);
    if (this.#begun && this.#begun.media !== media) void this.stop();
    this.#begun ??= {
      pool: new IngestPool({ contentDir: this.looks.contentDir, listing }, this.cores),
      media,
      batches: [],
      known: new Map(),
    };
    const { pool, batches, known } = this.#begun;
    const fresh = documents.filter((document) => known.get(document.file) !== stamp(document));
    for (let at = 0; at + filesPerBatch <= fresh.length; at += filesPerBatch) {
      const batch = fresh.slice(at, at + filesPerBatch);
      for (const document of batch) known.set(document.file, stamp(document));
      batches.push({ documents: batch, answer: pool.ingest(batch.map(({ file }) => file)) });
    }
  }

  /** Hands over what was read of `toRead`, and the threads that read; undefined when none do. */
  take(listing: FolderListing, toRead: readonly ListedDocument[]): Ahead | undefined {
    const begun = this.#begun;
    this.#begun = undefined;
    this.#said = new Set();
    if (!begun) return undefined;
    const present = new Map(toRead.map((document) => [document.file, stamp(document)]));
    const isSame = (document: ListedDocument) => present.get(document.file) === stamp(document);
    const isMediaSame = begun.media === stampOf(listing);
    const whole = begun.batches.filter(({ documents }) => isMediaSame && documents.every(isSame));
    return {
      pool: begun.pool,
      batches: whole.map(({ answer }) => answer),
      files: new Set(whole.flatMap(({ documents }) => documents.map(({ file }) => file))),
    };
  }

  async stop(): Promise<void> {
    const begun = this.#begun;
    this.#begun = undefined;
    await begun?.pool.stop();
  }
}

function stamp({ size, mtimeMs }: ListedDocument): string {
  return `${size}.${mtimeMs}`;
}

/** Of all pictures and PDFs, among which documents look for theirs. */
function stampOf(listing: FolderListing): string {
  return JSON.stringify([...mediaStamps(listing)]);
}
