/** A file that is replaced between listing and reading, by a link to something that nobody may see. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ingestFile } from './ingest-file';
import { type FolderListing, readFolder } from './read-folder';
import { readRedirects } from './read-redirects';

const secret = '---\ntitle: A secret\n---\nNobody may read this.';
let contentDir: string;
let outside: string;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-swapped-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  contentDir = path.join(folder, 'content');
  outside = path.join(folder, 'outside');
  for (const made of [path.join(contentDir, 'deep'), outside]) mkdirSync(made, { recursive: true });
});

const inside = (file: string) => path.join(contentDir, file);

/** Ingests a document of a listing that is no longer true. */
function ingestAfter(file: string, swap: () => void) {
  const listing: FolderListing = readFolder(contentDir);
  expect(listing.documents.map((document) => document.file)).toContain(file);
  swap();
  return ingestFile({ contentDir, file, listing });
}

function linkTo(file: string, target: string): void {
  rmSync(inside(file), { recursive: true });
  symlinkSync(target, inside(file));
}

/** Puts a link to the secret and the document itself in each other's place, as fast as it can. */
const swapForEver = `
  const { copyFileSync, renameSync, symlinkSync } = require('node:fs');
  const { parentPort, workerData: { inside, outside } } = require('node:worker_threads');
  copyFileSync(inside + '/a.md', inside + '/kept');
  for (let n = 0; ; n += 1) {
    symlinkSync(outside + '/a.md', inside + '/link');
    renameSync(inside + '/link', inside + '/a.md');
    copyFileSync(inside + '/kept', inside + '/copy');
    renameSync(inside + '/copy', inside + '/a.md');
    if (n === 10) parentPort.postMessage('swapping');
  }`;

const leadsOut = { kind: 'refused', reason: 'is a link that leads out of the content folder' };

describe('a document that was listed', () => {
  beforeEach(() => writeFileSync(inside('deep/a.md'), '---\ntitle: A\n---\nText of a.'));

  it.each(['/etc/passwd', 'a secret'])('is not read when it has become a link to %s', (target) => {
    writeFileSync(path.join(outside, 'a.md'), secret);
    const to = target === 'a secret' ? path.join(outside, 'a.md') : target;
    const ingested = ingestAfter('deep/a.md', () => linkTo('deep/a.md', to));
    expect(ingested.outcome).toEqual(leadsOut);
    expect(ingested.hash).toBe('');
  });

  it('is not read when its folder has become a link to another one', () => {
    writeFileSync(path.join(outside, 'a.md'), secret);
    const { outcome } = ingestAfter('deep/a.md', () => linkTo('deep', outside));
    expect(outcome).toEqual(leadsOut);
  });

  it('is read when it has become a link to what lies inside', () => {
    writeFileSync(inside('b.md'), '---\ntitle: B\n---\nText of b.');
    const { outcome } = ingestAfter('deep/a.md', () => linkTo('deep/a.md', '../b.md'));
    expect(outcome).toMatchObject({ kind: 'brief', brief: { title: 'B' } });
  });

  it('keeps nobody waiting when it has become a pipe', () => {
    const { outcome } = ingestAfter('deep/a.md', () => {
      rmSync(inside('deep/a.md'));
      execFileSync('mkfifo', [inside('deep/a.md')]);
    });
    expect(outcome).toEqual({
      kind: 'refused',
      reason: 'is no regular file: replace it by one',
    });
  });

  it('is not read into memory when it has become as large as a film', () => {
    const { outcome } = ingestAfter('deep/a.md', () => {
      writeFileSync(inside('deep/a.md'), `---\ntitle: A\n---\n${'x'.repeat(5 * 1024 * 1024)}`);
    });
    expect(outcome).toEqual({
      kind: 'refused',
      reason: 'is too large (5.0 MB): at most 4 MB are read',
    });
  });
});

describe('a document that is swapped all the time', () => {
  it('is read as it stands inside, or not at all', async () => {
    writeFileSync(path.join(outside, 'a.md'), secret);
    writeFileSync(inside('a.md'), '---\ntitle: A\n---\nText of a.');
    const listing = readFolder(contentDir);
    const swapping = new Worker(swapForEver, {
      eval: true,
      workerData: { inside: contentDir, outside },
    });
    onTestFinished(async () => {
      await swapping.terminate();
    });
    await once(swapping, 'message');
    const titles = new Set<string>();
    for (let n = 0; n < 5000; n += 1) {
      const { outcome } = ingestFile({ contentDir, file: 'a.md', listing });
      titles.add(outcome.kind === 'brief' ? outcome.brief.title : outcome.kind);
    }
    expect([...titles].sort()).toEqual(['A', 'refused']);
  });
});

describe('redirects', () => {
  it('are not read from outside, and no word of what stands there is told', () => {
    writeFileSync(path.join(outside, 'secret.yml'), 'password: of the database');
    symlinkSync(path.join(outside, 'secret.yml'), inside('redirects.yml'));
    const { redirects, findings } = readRedirects(contentDir);
    expect(redirects).toEqual([]);
    expect(findings).toMatchObject([{ what: leadsOut.reason }]);
    expect(JSON.stringify(findings)).not.toMatch(/password|database/);
  });
});

describe('a folder that is reached by a link', () => {
  it('may be led elsewhere while its documents are read', () => {
    const other = path.join(outside, 'other');
    mkdirSync(other);
    for (const folder of [contentDir, other]) {
      writeFileSync(path.join(folder, 'a.md'), `---\ntitle: In ${path.basename(folder)}\n---\na`);
    }
    const link = path.join(outside, 'current');
    symlinkSync(contentDir, link);
    const listing = readFolder(link);
    symlinkSync(other, `${link}.new`);
    renameSync(`${link}.new`, link);
    const { outcome } = ingestFile({ contentDir: link, file: 'a.md', listing });
    expect(outcome).toMatchObject({ kind: 'brief', brief: { title: 'In other' } });
  });
});

describe('a picture or a PDF that was listed', () => {
  it.each([
    ['picture', 'p.png', 'featuredImage'],
    ['pdf', 'p.pdf', 'featuredPdf'],
  ])('is no %s of the document when it has become a link', async (kind, name, key) => {
    const bytes =
      kind === 'pdf'
        ? '%PDF-1.7 secret'
        : await sharp({ create: { width: 30, height: 20, channels: 3, background: '#888' } })
            .png()
            .toBuffer();
    for (const folder of [contentDir, outside]) writeFileSync(path.join(folder, name), bytes);
    writeFileSync(inside('a.md'), `---\ntitle: A\n${key}: {href: ${name}, valid: true}\n---\na`);
    const brief = ({ outcome }: ReturnType<typeof ingestAfter>) =>
      outcome.kind === 'brief' ? outcome.brief : undefined;
    const of = (ingested: ReturnType<typeof ingestAfter>) =>
      kind === 'pdf' ? brief(ingested)?.pdf : brief(ingested)?.picture;
    expect(of(ingestAfter('a.md', () => {}))).toMatchObject({ file: name });
    expect(of(ingestAfter('a.md', () => linkTo(name, path.join(outside, name))))).toBeUndefined();
  });
});
