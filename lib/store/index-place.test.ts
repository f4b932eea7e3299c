import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fileBeside, putInPlace, removeFormer } from './index-place';

let link: string;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-place-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  link = path.join(folder, 'index-abc.sqlite');
});

/** Makes a file beside the index, a minute ago, and puts it in place. */
function place(text: string): string {
  const file = fileBeside(link);
  writeFileSync(file, text);
  const then = Date.now() / 1000 - 60;
  utimesSync(file, then, then);
  putInPlace(link, file);
  return file;
}

const isThere = (file: string) => statSync(file, { throwIfNoEntry: false }) !== undefined;

describe('the place of the index', () => {
  it('is taken by one of two files, and then by the other', () => {
    const files = ['first', 'second', 'third'].map((text) => {
      const file = place(text);
      expect(readFileSync(link, 'utf8')).toBe(text);
      return file;
    });
    expect(files.map((file) => path.basename(file))).toEqual(
      [1, 2, 1].map((number) => `index-abc.${number}.sqlite`),
    );
  });

  it('is taken from a plain file, and whatever a killed run has left', () => {
    writeFileSync(link, 'plain');
    symlinkSync('nowhere', `${link}.new`);
    place('first');
    expect(readFileSync(link, 'utf8')).toBe('first');
  });

  it('can lie in another folder than that of the process, and move with its folder', () => {
    const other = path.join(path.dirname(link), 'other');
    mkdirSync(other);
    link = path.join(other, 'index-abc.sqlite');
    place('first');
    expect(readFileSync(link, 'utf8')).toBe('first');
  });
});

describe('removeFormer', () => {
  it('removes the former index with its log, and never the present one', () => {
    const former = place('former');
    writeFileSync(`${former}-wal`, 'log');
    const present = place('present');
    removeFormer(link);
    expect([former, `${former}-wal`, present].map(isThere)).toEqual([false, false, true]);
    removeFormer(link);
    expect(readFileSync(link, 'utf8')).toBe('present');
  });

  it('leaves the next one to whoever is making it', () => {
    removeFormer(link);
    place('present');
    const next = fileBeside(link);
    const soon = Date.now() / 1000 + 1;
    writeFileSync(next, 'begun');
    utimesSync(next, soon, soon);
    removeFormer(link);
    expect(isThere(next)).toBe(true);
  });
});
