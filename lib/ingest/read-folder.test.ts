import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textHash } from '../domain/text-hash';
import { readFolder } from './read-folder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...files: string[]) {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), `text of ${file}`);
  }
}

const filesOf = (listed: { file: string }[]) => listed.map(({ file }) => file);

describe('readFolder', () => {
  it('lists the documents and redirects of this repository', () => {
    const { documents, pictures, refused, redirectsFile } = readFolder('content');
    expect(documents).toHaveLength(7);
    expect({ pictures, refused }).toEqual({ pictures: [], refused: [] });
    expect(redirectsFile?.file).toBe('redirects.yml');
  });

  it('finds documents at any depth, sorted, whatever the case of their ending', () => {
    write(
      'b/c.md',
      'a.MD',
      'b.markdown',
      'b/a/ü.Markdown',
      'notes.txt',
      '.git/x.md',
      'b/.hidden/y.md',
    );
    const listing = readFolder(folder);
    expect(filesOf(listing.documents)).toEqual(['a.MD', 'b.markdown', 'b/a/ü.Markdown', 'b/c.md']);
    const { size, mtimeMs } = statSync(join(folder, 'a.MD'));
    expect(listing.documents[0]).toEqual({ file: 'a.MD', size, mtimeMs });
    expect(listing.refused).toEqual([]);
  });

  it('names pictures apart that share a name', () => {
    write('a/one.jpg', 'b/two.PNG', 'c/two.png', 'd/what?.gif', 'e/three.svg');
    expect(readFolder(folder).pictures.map(({ name, file }) => [file, name])).toEqual([
      ['a/one.jpg', 'one.jpg'],
      ['b/two.PNG', `${textHash('b').slice(0, 8)}-two.PNG`],
      ['c/two.png', `${textHash('c').slice(0, 8)}-two.png`],
      ['d/what?.gif', `${textHash('what?.gif')}.gif`],
    ]);
  });

  it('lists PDFs apart, each under a name of its own', () => {
    write('a/one.pdf', 'b/two.PDF', 'c/two.pdf', 'd/three.pdf.txt');
    const { pdfs, pictures, documents } = readFolder(folder);
    expect([pictures, documents]).toEqual([[], []]);
    expect(pdfs.map(({ name, file }) => [file, name])).toEqual([
      ['a/one.pdf', 'one.pdf'],
      ['b/two.PDF', `${textHash('b').slice(0, 8)}-two.PDF`],
      ['c/two.pdf', `${textHash('c').slice(0, 8)}-two.pdf`],
    ]);
  });

  it('walks a folder that is named like a document, and says so', () => {
    write('x.md/y.md');
    const { documents, refused } = readFolder(folder);
    expect(filesOf(documents)).toEqual(['x.md/y.md']);
    expect(refused).toEqual([{ file: 'x.md', reason: 'is a folder, not a document: rename it' }]);
  });

  it('refuses what is too large with its size', () => {
    write('big.md', 'fits.md');
    truncateSync(join(folder, 'big.md'), 50 * 1024 * 1024);
    truncateSync(join(folder, 'fits.md'), 4 * 1024 * 1024);
    const { documents, refused } = readFolder(folder);
    expect(filesOf(documents)).toEqual(['fits.md']);
    expect(refused).toEqual([
      { file: 'big.md', reason: 'is too large (50.0 MB): at most 4 MB are read' },
    ]);
  });

  it('follows links to what lies inside, and lists nothing twice', () => {
    write('a/one.md', '.store/two.md', '.store/three/four.md', 'a/_index.md');
    symlinkSync('../.store/two.md', join(folder, 'a/two.md'));
    symlinkSync('.store/three', join(folder, 'three'));
    symlinkSync('a', join(folder, 'again'));
    symlinkSync('a/one.md', join(folder, 'one-again.md'));
    mkdirSync(join(folder, 'b'));
    symlinkSync('../a/_index.md', join(folder, 'b/_index.md'));
    const { documents, refused } = readFolder(folder);
    expect(filesOf(documents)).toEqual([
      'a/_index.md',
      'a/one.md',
      'a/two.md',
      'b/_index.md',
      'three/four.md',
    ]);
    expect(refused).toEqual([]);
  });

  it('refuses each link that leads out, nowhere or in a circle, once', () => {
    write('a/b/one.md');
    symlinkSync('..', join(folder, 'a/b/up'));
    symlinkSync('.', join(folder, 'a/self'));
    symlinkSync('y', join(folder, 'x'));
    symlinkSync('x', join(folder, 'y'));
    symlinkSync('gone.md', join(folder, 'nowhere.md'));
    symlinkSync('gone.png', join(folder, 'nowhere.png'));
    symlinkSync(tmpdir(), join(folder, 'out'));
    symlinkSync('/etc/hostname', join(folder, 'out.md'));
    const { documents, refused } = readFolder(folder);
    expect(filesOf(documents)).toEqual(['a/b/one.md']);
    expect(refused).toEqual([
      { file: 'a/b/up', reason: 'is a link to a folder it lies in' },
      { file: 'a/self', reason: 'is a link to a folder it lies in' },
      { file: 'nowhere.md', reason: 'is a link that leads nowhere' },
      { file: 'out', reason: 'is a link that leads out of the content folder' },
      { file: 'out.md', reason: 'is a link that leads out of the content folder' },
      { file: 'x', reason: 'is a link that leads in a circle' },
      { file: 'y', reason: 'is a link that leads in a circle' },
    ]);
  });

  it('lists a folder that is itself reached by a link', () => {
    write('real/a.md');
    symlinkSync('real', join(folder, 'content'));
    expect(filesOf(readFolder(join(folder, 'content')).documents)).toEqual(['a.md']);
  });

  it('says that a folder cannot be read', () => {
    expect(readFolder(join(folder, 'absent')).refused).toEqual([
      { file: '.', reason: 'is a folder that cannot be read (ENOENT): check its permissions' },
    ]);
  });
});
