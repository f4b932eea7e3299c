import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantSchema } from '../domain/instant';
import type { JournalEntry } from '../domain/journal-entry';
import { sitePathSchema } from '../domain/site-path';
import { appendToJournal, journalFile, journalStamp, readJournal } from './journal';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  file = path.join(folder, 'journal.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (at: string): JournalEntry => ({
  event: 'written',
  at: instantSchema.parse('2026-11-21T12:00:00.000Z'),
  path: sitePathSchema.parse(at),
});

describe('readJournal', () => {
  it('is empty without a file', () => {
    expect(readJournal(file)).toEqual({ entries: [], damaged: [] });
  });

  it('reads what was appended, in its order', () => {
    appendToJournal(file, [written('/a'), written('/b')]);
    appendToJournal(file, [written('/c')]);
    expect(readJournal(file)).toEqual({
      entries: [written('/a'), written('/b'), written('/c')],
      damaged: [],
    });
  });

  it('names lines that say nothing, and reads what was appended after them', () => {
    appendToJournal(file, [written('/a')]);
    appendFileSync(file, '\0\0\n{"event":"later","path":"/b"}\n{"event":"writ');
    appendToJournal(file, [written('/c')]);
    expect(readJournal(file)).toEqual({
      entries: [written('/a'), written('/c')],
      damaged: [
        { line: 2, text: '\0\0' },
        { line: 3, text: '{"event":"later","path":"/b"}' },
        { line: 4, text: '{"event":"writ' },
      ],
    });
  });
});

describe('appendToJournal', () => {
  it('writes a line each, and nothing for nothing', () => {
    appendToJournal(file, []);
    expect(journalStamp(file)).toBe('');
    appendToJournal(file, [written('/a')]);
    const line = '{"event":"written","at":"2026-11-21T12:00:00.000Z","path":"/a"}\n';
    expect(readFileSync(file, 'utf8')).toBe(line);
  });
});

describe('journalStamp', () => {
  it('is another one with every line', () => {
    appendToJournal(file, [written('/a')]);
    const stamp = journalStamp(file);
    expect(journalStamp(file)).toBe(stamp);
    appendToJournal(file, [written('/b')]);
    expect(journalStamp(file)).not.toBe(stamp);
  });
});

describe('journalFile', () => {
  it('is another one for each content folder', () => {
    const fileOf = (contentDir: string) => journalFile({ contentDir, dataDir: folder });
    expect(fileOf('/a')).toBe(fileOf('/a'));
    expect(fileOf('/a')).not.toBe(fileOf('/b'));
    expect(path.dirname(fileOf('/a'))).toBe(folder);
  });
});
