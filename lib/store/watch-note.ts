/**
 * What the process that watches the content folder says of itself, in a small file beside the index: a web process
 * cannot look through a hundred thousand files each time it is asked whether its index is as new as they are.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const watchNoteSchema = z.object({
  /** When it was written, in milliseconds: it is written again and again, so an old one is of a watcher that died. */
  at: z.number(),
  /** Since when a change of the content waits to be published, and what keeps it from being. */
  behind: z.object({ since: z.number(), why: z.string() }).optional(),
});

export type WatchNote = z.infer<typeof watchNoteSchema>;

/** Milliseconds between two notes of a watcher that has nothing new to say. */
export const noteEvery = 5_000;
/** Milliseconds after which a note is of a watcher that died: an index run can keep it busy for a while. */
const silentAfter = 30_000;

export function isSilent(note: WatchNote, now: number): boolean {
  return now - note.at > silentAfter;
}

/** Replaces the whole note at once: nobody reads half of one. */
export function writeWatchNote(indexFile: string, note: WatchNote): void {
  const file = noteFile(indexFile);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(note));
  renameSync(draft, file);
}

/** Undefined where nobody watches; throws when it cannot be read. */
export function readWatchNote(indexFile: string): WatchNote | undefined {
  try {
    return watchNoteSchema.parse(JSON.parse(readFileSync(noteFile(indexFile), 'utf8')));
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT')
      return undefined;
    throw problem;
  }
}

/** To be called after an index run that nobody's watching led to: what a dead watcher left is not true any more. */
export function removeSilentNote(indexFile: string, now: number): void {
  const note = readWatchNote(indexFile);
  if (note !== undefined && isSilent(note, now)) rmSync(noteFile(indexFile), { force: true });
}

function noteFile(indexFile: string): string {
  return `${indexFile}.watch`;
}
