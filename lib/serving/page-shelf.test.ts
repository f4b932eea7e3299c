import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openPageStore } from '../store/page-store';
import { createPageShelf } from './page-shelf';
import type { StoredPage } from './stored-page';

/** What the program that fills a disk says of it: pages put there, and given back as they were or otherwise. */
const fullShelfSchema = z.object({
  put: z.number(),
  whole: z.number(),
  damaged: z.number(),
  said: z.array(z.string()),
});

const page: StoredPage = {
  body: { encoding: 'gzip', bytes: gzipSync('<p>A page</p>') },
  headers: { link: ['<a>', '<b>'], 'content-security-policy': "default-src 'none'" },
  status: 410,
  origin: { route: 'place', asked: '{"place":["news"]}', revision: 'a.1', fingerprint: 'f' },
  lastModified: 1_700_000_000_000,
};

function temporaryFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-shelf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'below', 'pages.sqlite');
}

describe('createPageShelf', () => {
  it('gives back the page that was put there', () => {
    const file = path.join(path.dirname(temporaryFile()), '..', 'pages.sqlite');
    const shelf = createPageShelf(() => openPageStore(file, 1e6), expect.unreachable);
    shelf.put('/$/a', page);
    const plain = { ...page, status: undefined };
    shelf.put('/$/b', plain);
    shelf.put('/$/c', { ...page, body: { encoding: 'identity', bytes: Buffer.from('') } });
    expect(['/$/a', '/$/b', '/$/c'].map(shelf.take)).toEqual([page, plain, undefined]);
    shelf.remove('/$/a');
    expect(shelf.take('/$/a')).toBeUndefined();
  });

  it('makes no page fail on a disk that fills up, and gives back whole what it took', async () => {
    const program = fileURLToPath(new URL('./full-shelf.fixture.ts', import.meta.url));
    const file = path.join(path.dirname(temporaryFile()), '..', 'pages.sqlite');
    const run = ['--import', 'tsx', program, file];
    const { stdout } = await promisify(execFile)('sh', [
      ...['-c', 'ulimit -f 300; exec "$@"', 'sh', process.execPath, ...run],
    ]);
    const { put, whole, damaged, said } = fullShelfSchema.parse(JSON.parse(stdout));
    expect(put).toBe(200);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(put);
    expect(damaged).toBe(0);
    expect(said).toEqual([expect.stringMatching(/^Pages are kept in memory only, .+: .+/)]);
  }, 30_000);

  it('says once that there is no disk to be had, goes on without, and tries again later', () => {
    const file = temporaryFile();
    const said: string[] = [];
    let now = 0;
    const shelf = createPageShelf(
      () => openPageStore(file, 1e6),
      (sentence) => said.push(sentence),
      () => now,
    );
    const putAndTake = () => {
      shelf.put('/$/a', page);
      return shelf.take('/$/a');
    };
    expect(putAndTake()).toBeUndefined();
    now = 120_000;
    expect(putAndTake()).toBeUndefined();
    expect(said).toEqual([
      expect.stringMatching(/^Pages are kept in memory only, for the disk does not take them: /),
    ]);
    mkdirSync(path.dirname(file));
    now = 130_000;
    expect(putAndTake()).toBeUndefined();
    now = 240_000;
    expect(putAndTake()).toEqual(page);
  });
});
