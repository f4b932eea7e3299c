import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readFolder } from './read-folder';
import { relistDocuments } from './relist-documents';

let folder: string;

function write(file: string, text = 'text') {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-relist-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['a.md', 'b.md', 'deep/c.md']) write(file);
  write('large.md', 'x'.repeat(5 * 1024 * 1024));
});

describe('relistDocuments', () => {
  it('gives what the whole folder would, from the files that changed alone', () => {
    const former = readFolder(folder);
    write('b.md', 'a longer text');
    write('aa.md');
    rmSync(path.join(folder, 'a.md'));
    write('notes.txt');
    const relisted = relistDocuments(folder, former, ['b.md', 'aa.md', 'a.md', 'notes.txt']);
    expect(relisted?.listing).toEqual(readFolder(folder));
    expect(relisted?.documents.map(({ file }) => file)).toEqual(['b.md', 'aa.md']);
    expect(relisted?.gone).toEqual(['a.md']);
  });

  it.each([
    ['a picture', () => write('p.png'), 'p.png'],
    ['the redirects', () => write('redirects.yml'), 'redirects.yml'],
    ['a folder', () => mkdirSync(path.join(folder, 'new')), 'new'],
    ['a folder that is gone', () => rmSync(path.join(folder, 'deep'), { recursive: true }), 'deep'],
    ['a link', () => symlinkSync('/etc/passwd', path.join(folder, 'l.md')), 'l.md'],
    ['a file that became too large', () => write('a.md', 'x'.repeat(5 * 1024 * 1024)), 'a.md'],
    ['a file that was refused', () => write('large.md'), 'large.md'],
    ['a file in a hidden folder', () => write('.kept/d.md'), '.kept/d.md'],
  ])('looks through everything for %s', (_, change, file) => {
    const former = readFolder(folder);
    change();
    expect(relistDocuments(folder, former, [file])).toBeUndefined();
  });
});
