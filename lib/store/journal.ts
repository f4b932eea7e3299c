/**
 * The journal: what the portal remembers of paths that briefs left, a JSON line each, in a file that is only ever added
 * to. It lies beside the index and outlives it, for nothing in the content could bring it back.
 */
import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { type JournalEntry, journalEntrySchema } from '../domain/journal-entry';
import { contentIdentity } from './index-file';

export type Journal = { entries: JournalEntry[]; damaged: DamagedLine[] };

/** A line that says nothing, as one is that a crash cut off. Lines count from 1. */
export type DamagedLine = { line: number; text: string };

/** Path of the journal of a content folder; neither need exist. */
export function journalFile(env: { contentDir: string; dataDir: string }): string {
  return path.join(env.dataDir, `journal-${contentIdentity(env.contentDir)}.jsonl`);
}

/** Another one whenever the journal says something else; empty without a journal. */
export function journalStamp(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size}.${stat.mtimeMs}` : '';
}

export function readJournal(file: string): Journal {
  const journal: Journal = { entries: [], damaged: [] };
  if (!existsSync(file)) return journal;
  for (const [at, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text === '') continue;
    const entry = parseLine(text);
    if (entry) journal.entries.push(entry);
    else journal.damaged.push({ line: at + 1, text });
  }
  return journal;
}

function parseLine(text: string): JournalEntry | undefined {
  try {
    return journalEntrySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What was appended is on the disk when this returns. */
export function appendToJournal(file: string, entries: readonly JournalEntry[]): void {
  if (entries.length === 0) return;
  const isNew = !existsSync(file);
  const descriptor = openSync(file, 'a+');
  const { size } = fstatSync(descriptor);
  try {
    const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    appendFileSync(descriptor, endsCleanly(descriptor, size) ? lines : `\n${lines}`);
    fsyncSync(descriptor);
  } catch (problem) {
    // A disk that is full takes half a line, and misses the room.
    ftruncateSync(descriptor, size);
    throw problem;
  } finally {
    closeSync(descriptor);
  }
  if (isNew) syncFolder(path.dirname(file));
}

/** What a crash left of a last line stays a line of its own. */
function endsCleanly(descriptor: number, size: number): boolean {
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last.toString() === '\n';
}

/** A new file is there for good only when its folder is written as well. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
