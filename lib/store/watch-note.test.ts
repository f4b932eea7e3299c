import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isSilent, readWatchNote, removeSilentNote, writeWatchNote } from './watch-note';

function temporaryIndexFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-note-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'index.sqlite');
}

describe('a watch note', () => {
  it('is read as it was written last, and leaves nothing beside itself', () => {
    const file = temporaryIndexFile();
    writeWatchNote(file, { at: 1 });
    writeWatchNote(file, { at: 2, behind: { since: 1, why: 'A reason.' } });
    expect(readWatchNote(file)).toEqual({ at: 2, behind: { since: 1, why: 'A reason.' } });
    expect(readdirSync(path.dirname(file))).toEqual(['index.sqlite.watch']);
  });

  it('is none where nobody watches', () => {
    const file = temporaryIndexFile();
    expect(readWatchNote(file)).toBeUndefined();
    removeSilentNote(file, 1);
    expect(readWatchNote(file)).toBeUndefined();
  });

  it('is removed only when its watcher died', () => {
    const file = temporaryIndexFile();
    writeWatchNote(file, { at: 1_000 });
    removeSilentNote(file, 2_000);
    expect(readWatchNote(file)).toEqual({ at: 1_000 });
    removeSilentNote(file, 100_000);
    expect(readWatchNote(file)).toBeUndefined();
  });

  it('is never guessed from what is no note', () => {
    const file = temporaryIndexFile();
    for (const text of ['', '{"at":', '{}']) {
      writeFileSync(`${file}.watch`, text);
      expect(() => readWatchNote(file)).toThrow();
    }
  });
});

describe('isSilent', () => {
  it('takes a watcher for dead that wrote nothing for half a minute', () => {
    expect([1_000, 31_000, 31_001].map((now) => isSilent({ at: 1_000 }, now))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
