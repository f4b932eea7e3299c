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

type Batch = { documents: readonly ListedDocument[]; answer: Promise<IngestedBatch> };

/** What was begun before a run, and is the run's from then on. */
export class Ahead {
  readonly #known = new Map<string, string>();
  readonly #batches: Batch[] = [];

  /** `media`: of the listing in which the threads look for pictures. */
  constructor(
    readonly pool: IngestPool,
    readonly media: string,
  ) {}

  /** Begins to read those that are not being read as they are, as far as they fill whole batches. */
  begin(documents: readonly ListedDocument[]): void {
    const fresh = documents.filter(
      (document) => this.#known.get(document.file) !== stamp(document),
    );
    for (let at = 0; at + filesPerBatch <= fresh.length; at += filesPerBatch) {
      const batch = fresh.slice(at, at + filesPerBatch);
      for (const document of batch) this.#known.set(document.file, stamp(document));
      const answer = this.pool.ingest(batch.map(({ file }) => file));
      this.#batches.push({ documents: batch, answer });
    }
  }

  /** The batches of documents that are as they were when they were read, and their files. */
  readOf(
    listing: FolderListing,
    toRead: readonly ListedDocument[],
  ): { batches: Promise<IngestedBatch>[]; files: ReadonlySet<string> } {
    const present = new Map(toRead.map((document) => [document.file, stamp(document)]));
    const isSame = (document: ListedDocument) => present.get(document.file) === stamp(document);
    const isMediaSame = this.media === stampOf(listing);
    const whole = this.#batches.filter(({ documents }) => isMediaSame && documents.every(isSame));
    return {
      batches: whole.map(({ answer }) => answer),
      files: new Set(whole.flatMap(({ documents }) => documents.map(({ file }) => file))),
    };
  }
}

/** More are read into an index of their own, and would fill the memory. */
const mostFiles = 20_000;

export class ReadAhead {
  #said = new Set<string>();
  #ahead: Ahead | undefined;

  constructor(
    readonly looks: ContentLooks,
    readonly cores = availableParallelism(),
  ) {}

  /** `files` are said to have changed: many of them begin to be read. */
  hear(files: readonly string[]): void {
    for (const file of files) this.#said.add(file);
    if (this.cores < 2 || this.#said.size > mostFiles) return;
    if (!this.#ahead && this.#said.size < fewestFiles) return;
    const look = this.looks.peek(this.#said);
    if (!look) return;
    const media = stampOf(look.listing);
    if (this.#ahead && this.#ahead.media !== media) {
      void this.#ahead.pool.stop();
      this.#ahead = undefined;
    }
    this.#ahead ??= new Ahead(this.#startPool(look.listing), media);
    this.#ahead.begin(look.documents);
  }

  /** For a run that looks at what was said until now; undefined when nothing of it is being read. The threads are the run's to stop. */
  take(): Ahead | undefined {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    this.#said = new Set();
    return ahead;
  }

  async stop(): Promise<void> {
    await this.take()?.pool.stop();
  }

  #startPool(listing: FolderListing): IngestPool {
    return new IngestPool({ contentDir: this.looks.contentDir, listing }, this.cores);
  }
}

function stamp({ size, mtimeMs }: ListedDocument): string {
  return `${size}.${mtimeMs}`;
}

/** Of all pictures and PDFs, among which documents look for theirs. */
function stampOf(listing: FolderListing): string {
  return JSON.stringify([...mediaStamps(listing)]);
}
