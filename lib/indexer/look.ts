/** Looks at the content folder: whole, or at no more of it than is said to have changed since the last look. */
import type { FolderListing } from '../ingest/read-folder';
import { type Relisted, relistDocuments } from '../ingest/relist-documents';
import { readContent } from './read-content';

export type Look = {
  listing: FolderListing;
  /** Undefined when the whole folder was looked through. */
  touched: Pick<Relisted, 'documents' | 'gone'> | undefined;
};

/** Throws an `IndexProblem` when there is nothing to look at. */
export function lookAtAll(contentDir: string): Look {
  return { listing: readContent(contentDir), touched: undefined };
}

export class ContentLooks {
  #last: FolderListing | undefined;

  constructor(readonly contentDir: string) {}

  /** What a look at these files would show now, where that can be told from them alone; the next look is as if there had been none. */
  peek(files: Iterable<string>): Relisted | undefined {
    return this.#last && relistDocuments(this.contentDir, this.#last, files);
  }

  /** `files` are relative to the content folder, with `/`; undefined when anything may have changed. */
  look(files: ReadonlySet<string> | undefined): Look {
    const relisted = files && this.peek(files);
    const isSome = relisted !== undefined && relisted.listing.documents.length > 0;
    const look = isSome
      ? { listing: relisted.listing, touched: relisted }
      : lookAtAll(this.contentDir);
    this.#last = look.listing;
    return look;
  }

  /** What was seen was not published: the next look must be at everything. */
  forget(): void {
    this.#last = undefined;
  }
}
