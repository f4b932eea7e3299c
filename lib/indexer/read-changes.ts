/** What files say alone, before they are settled among the others: findings, pictures and PDFs are written, mentions counted. */
import type { Writer } from '../store/connect';
import { MentionCounts, mentionsOf } from './mentions';
import type { FileChange } from './publication';
import type { ReadingNotes } from './reading-notes';
import type { Findings } from './write-findings';
import { mediaWriter } from './write-media';

/** Gives what the changes mention, or no longer mention. */
export function readChanges(
  writer: Writer,
  changes: readonly FileChange[],
  findings: Findings,
): MentionCounts {
  const counts = new MentionCounts();
  const writeMedia = mediaWriter(writer);
  for (const { id, file, before, after } of changes) {
    if (before) counts.add(mentionsOf(before), -1);
    if (after) counts.add(mentionsOf(after), 1);
    writeMedia(id, before, after);
    findings.replace('file', [file], after?.findings ?? []);
  }
  return counts;
}

/** The same for all files of a first import, of which most was noted while they were read. */
export function readNoted(
  writer: Writer,
  files: readonly FileChange[],
  notes: ReadingNotes,
  findings: Findings,
): MentionCounts {
  const writeMedia = mediaWriter(writer);
  const showing = files.filter(({ file }) => notes.ofStored(writer, file).showsMedia);
  for (const { id, after } of showing) writeMedia(id, undefined, after);
  findings.addOfAllFiles();
  return notes.mentions;
}
