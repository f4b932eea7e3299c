/** What one run of the indexer changes: files with what they were and what they are now. */
import type { KeptFile } from '../ingest/kept-file';

export type FileChange = {
  /** Number of the file in the index. */
  id: number;
  /** Undefined for a file that is new. */
  before: KeptFile | undefined;
  /** Undefined for a file that is gone. */
  after: KeptFile | undefined;
};

/** Files to settle together, by their numbers: those that changed, and those that could be touched by it. */
export type Cluster = Map<number, FileChange>;

export function namesOf(changes: Iterable<FileChange>): string[] {
  return [...changes].flatMap(({ before, after }) => before?.file ?? after?.file ?? []);
}
