import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pageFile } from './page-file';

describe('pageFile', () => {
  it('is one for each content and maker, and what other makers left for the same content goes', () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-page-file-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true }));
    const mine = pageFile({ contentDir: '/a', dataDir }, ['build 1', 'https://a.example']);
    for (const file of [mine, `${mine}-wal`]) writeFileSync(file, '');
    const others = pageFile({ contentDir: '/b', dataDir }, ['build 1', 'https://a.example']);
    for (const file of [others, path.join(dataDir, 'index.sqlite')]) writeFileSync(file, '');

    expect(pageFile({ contentDir: '/a', dataDir }, ['build 1', 'https://a.example'])).toBe(mine);
    expect(readdirSync(dataDir)).toHaveLength(4);
    const next = pageFile({ contentDir: '/a', dataDir }, ['build 2', 'https://a.example']);
    expect(next).not.toBe(mine);
    expect(readdirSync(dataDir).sort()).toEqual(['index.sqlite', path.basename(others)]);
  });
});
