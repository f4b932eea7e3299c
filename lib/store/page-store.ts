/** Rendered pages on disk: bytes under a key, the least recently used leaving first. It can always be thrown away. */
import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { z } from 'zod';
import { isBrokenIndex, isBusyIndex, openWriter, type Writer } from './connect';
import { diskProblem } from './disk-problem';

/** `facts` is JSON; the body is bytes. */
export type KeptBytes = { facts: string; body: Buffer };

export type PageStore = {
  /** What was written, and nothing else: a damaged entry is removed. */
  read(key: string): KeptBytes | undefined;
  write(key: string, bytes: KeptBytes): void;
  remove(key: string): void;
  close(): void;
};

const tables = `
  PRAGMA page_size = 4096;
  -- After a failure of the machine, and only then, something half written may stand there: what is read is proved.
  PRAGMA synchronous = OFF;
  PRAGMA journal_size_limit = 4194304;
  -- Each page is written, and read, once: what a writer of the index holds of it would lie here for nothing.
  PRAGMA cache_size = -2048;
  CREATE TABLE IF NOT EXISTS pages (
    key TEXT PRIMARY KEY, facts TEXT NOT NULL, body BLOB NOT NULL, hash TEXT NOT NULL, used INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS pages_by_use ON pages (used);
`;

const pageRow = z.object({ facts: z.string(), body: z.instanceof(Buffer), hash: z.string() });
const sizeRow = z.object({ bytes: z.number() });
const usedBytes = `SELECT 4096 * (pages.page_count - free.freelist_count) AS bytes
  FROM pragma_page_count AS pages, pragma_freelist_count AS free`;

/** How many leave at once. */
const leaving = 32;

/** Milliseconds to wait for another process: a reader waits as well. */
const patience = 20;

/**
 * `maxSize` in bytes. Several processes may have the same file open. A damaged file is replaced by an empty one; throws
 * when the disk is full or nothing can be written there.
 */
export function openPageStore(file: string, maxSize: number): PageStore {
  if (sizeOf(file) > maxSize) removeFile(file);
  let writer = open(file);
  let lastUse = 0;
  /** Milliseconds since 1970, each time another. */
  const use = () => {
    lastUse = Math.max(Date.now(), lastUse + 1);
    return lastUse;
  };

  function attempt<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (problem) {
      // Another process is writing: one page less.
      if (isBusyIndex(problem)) return undefined;
      if (!isBrokenIndex(problem)) throw problem;
      writer.close();
      removeFile(file);
      writer = open(file);
      return undefined;
    }
  }

  function makeRoom(): void {
    while ((writer.first(sizeRow, usedBytes)?.bytes ?? 0) > maxSize) {
      writer.prepare(
        'DELETE FROM pages WHERE key IN (SELECT key FROM pages ORDER BY used LIMIT ?)',
      )(leaving);
    }
  }

  function noteUse(key: string): void {
    try {
      writer.prepare('UPDATE pages SET used = ? WHERE key = ?')(use(), key);
    } catch (problem) {
      // What a full disk has can be read all the same.
      if (diskProblem(problem) === undefined) throw problem;
    }
  }

  const remove = (key: string) => writer.prepare('DELETE FROM pages WHERE key = ?')(key);

  return {
    read: (key) =>
      attempt(() => {
        const row = writer.first(pageRow, 'SELECT facts, body, hash FROM pages WHERE key = ?', key);
        if (!row) return undefined;
        const { hash, ...bytes } = row;
        if (hashOf(key, bytes) !== hash) {
          remove(key);
          return undefined;
        }
        noteUse(key);
        return bytes;
      }),
    write: (key, bytes) =>
      attempt(() => {
        const { facts, body } = bytes;
        const put =
          'INSERT OR REPLACE INTO pages (key, facts, body, hash, used) VALUES (?, ?, ?, ?, ?)';
        writer.prepare(put)(key, facts, body, hashOf(key, bytes), use());
        makeRoom();
      }),
    remove: (key) => attempt(() => remove(key)),
    close: () => writer.close(),
  };
}

function open(file: string): Writer {
  try {
    return prepared(file);
  } catch (problem) {
    if (!isBrokenIndex(problem)) throw problem;
    removeFile(file);
    return prepared(file);
  }
}

function prepared(file: string): Writer {
  const writer = openWriter(file, patience);
  writer.run(tables);
  return writer;
}

/** Of the table, of what was written last, and of what processes tell each other of it. */
const parts = ['', '-wal', '-shm'];

function sizeOf(file: string): number {
  const sizes = parts.map((part) => statSync(file + part, { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function removeFile(file: string): void {
  for (const part of parts) rmSync(file + part, { force: true });
}

function hashOf(key: string, { facts, body }: KeptBytes): string {
  return createHash('sha256').update(`${key}\n${facts}\n`).update(body).digest('base64url');
}
