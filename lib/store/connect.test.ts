import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isBrokenIndex, openReader, openWriter, takeLock } from './connect';

const row = z.object({ name: z.string() });
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-store-'));
  file = path.join(folder, 'a b?c%d.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

function writerWith(...names: string[]) {
  const writer = openWriter(file);
  writer.run('CREATE TABLE names (name TEXT) STRICT');
  for (const name of names) writer.prepare('INSERT INTO names VALUES (?)')(name);
  return writer;
}

describe('openReader', () => {
  it('reads what was written, even under an odd file name', () => {
    writerWith('a', 'b').close();
    const reader = openReader(file);
    expect(reader.all(row, 'SELECT name FROM names ORDER BY name')).toEqual([
      { name: 'a' },
      { name: 'b' },
    ]);
    expect(reader.first(row, 'SELECT name FROM names WHERE name = ?', 'b')).toEqual({ name: 'b' });
    expect(reader.first(row, 'SELECT name FROM names WHERE name = ?', 'c')).toBeUndefined();
    reader.close();
  });

  it('can write nothing', () => {
    writerWith('a').close();
    const reader = openReader(file);
    expect(() => reader.all(row, "INSERT INTO names VALUES ('x') RETURNING name")).toThrow(
      /readonly/,
    );
    reader.close();
  });

  it('makes no file where there is none', () => {
    expect(() => openReader(file)).toThrow();
    expect(() => openReader(file)).toThrow();
  });

  it('sees the former state until a transaction ends, and all of it afterwards', () => {
    const writer = writerWith('a');
    const reader = openReader(file);
    const names = () => reader.all(row, 'SELECT name FROM names').length;
    writer.transaction(() => {
      writer.prepare('INSERT INTO names VALUES (?)')('b');
      writer.prepare('INSERT INTO names VALUES (?)')('c');
      expect(names()).toBe(1);
    });
    expect(names()).toBe(3);
    reader.close();
    writer.close();
  });
});

describe('snapshot', () => {
  it('answers everything from one state, whatever is written meanwhile', () => {
    const writer = writerWith('a');
    const reader = openReader(file);
    const count = () => reader.all(row, 'SELECT name FROM names').length;
    const counts = reader.snapshot(() => {
      const before = count();
      writer.prepare('INSERT INTO names VALUES (?)')('b');
      return [before, reader.snapshot(count), count()];
    });
    expect(counts).toEqual([1, 1, 1]);
    expect(count()).toBe(2);
    reader.close();
    writer.close();
  });

  it('ends with its work, also when that fails or closes what it reads', () => {
    const writer = writerWith('a');
    const reader = openReader(file);
    const failing = () =>
      reader.snapshot(() => {
        reader.all(row, 'SELECT name FROM names');
        throw new Error('half way');
      });
    expect(failing).toThrow('half way');
    writer.prepare('INSERT INTO names VALUES (?)')('b');
    expect(reader.all(row, 'SELECT name FROM names')).toHaveLength(2);
    reader.snapshot(() => reader.close());
    writer.close();
  });
});

describe('transaction', () => {
  it('leaves nothing of what failed half way', () => {
    const writer = writerWith('a');
    const failing = () =>
      writer.transaction(() => {
        writer.prepare('INSERT INTO names VALUES (?)')('b');
        throw new Error('half way');
      });
    expect(failing).toThrow('half way');
    expect(writer.all(row, 'SELECT name FROM names')).toEqual([{ name: 'a' }]);
    writer.close();
  });
});

describe('takeLock', () => {
  it('is had by one at a time', () => {
    const release = takeLock(file);
    expect(release).toBeDefined();
    expect(takeLock(file)).toBeUndefined();
    release?.();
    takeLock(file)?.();
    expect(takeLock(file)).toBeDefined();
  });
});

describe('isBrokenIndex', () => {
  it('knows a file that is no database from any other problem', () => {
    writeFileSync(file, 'no database at all '.repeat(500));
    const problem = catchProblem(() => openReader(file).all(row, 'SELECT name FROM names'));
    expect(isBrokenIndex(problem)).toBe(true);
    expect(isBrokenIndex(new Error('anything'))).toBe(false);
  });
});

function catchProblem(work: () => unknown): unknown {
  try {
    work();
  } catch (problem) {
    return problem;
  }
  return undefined;
}
