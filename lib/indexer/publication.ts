/** What one run of the indexer changes: files with what they were and what they are now. */
import type { KeptFile } from '../ingest/kept-file';
import { type WantedBrief, wantedBrief } from '../ingest/wanted-brief';

export type FileChange = {
  /** Number of the file in the index. */
  id: number;
  file: string;
  /** Whether it never was anything but a brief: whoever looks for other documents can pass it by. */
  isBrief: boolean;
  /** Undefined for a file that is new. */
  before: KeptFile | undefined;
  /** Undefined for a file that is gone. */
  after: KeptFile | undefined;
  /** What the brief wants that `after` is. */
  wanted: WantedBrief | undefined;
};

/** Files to settle together, by their numbers: those that changed, and those that could be touched by it. */
export type Cluster = Map<number, FileChange>;

/** Of a file that is held in memory: at least one of both is there. */
export function fileChange(
  id: number,
  before: KeptFile | undefined,
  after: KeptFile | undefined,
): FileChange {
  return {
    id,
    file: before?.file ?? after?.file ?? '',
    isBrief: [before, after].every((kept) => (kept?.outcome.kind ?? 'brief') === 'brief'),
    before,
    after,
    wanted: after && wantedBrief(after),
  };
}

export function namesOf(changes: Iterable<FileChange>): string[] {
  return [...changes].map(({ file }) => file);
}
