/** What makes a build stale, and what does not. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFingerprint } from './build-fingerprint';

let root: string;
let before: string;

function write(file: string, content: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-build-'));
  write('package-lock.json', '{}');
  write('app/news/[slug]/page.tsx', 'a page');
  write('lib/routes.ts', 'routes');
  before = buildFingerprint(root);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('buildFingerprint', () => {
  it.each([
    'package-lock.json',
    'next.config.js',
    'proxy.ts',
    'instrumentation.ts',
    'postcss.config.mjs',
    'tsconfig.json',
    'app/globals.css',
    'components/brief-card.tsx',
    'lib/view/brief-page.ts',
    'public/icon.svg',
  ])('changes with %s', (file) => {
    write(file, 'something new');
    expect(buildFingerprint(root)).not.toBe(before);
  });

  it.each([
    'content/news/a.md',
    'README.md',
    'lib/routes.test.ts',
    'components/brief-card.test.tsx',
    'e2e/brief.spec.ts',
    '.next/BUILD_ID',
    'node_modules/zod/index.js',
  ])('does not care about %s', (file) => {
    write(file, 'something new');
    expect(buildFingerprint(root)).toBe(before);
  });

  it('changes when a source moves or goes', () => {
    renameSync(path.join(root, 'lib/routes.ts'), path.join(root, 'lib/paths.ts'));
    const moved = buildFingerprint(root);
    expect(moved).not.toBe(before);
    rmSync(path.join(root, 'lib/paths.ts'));
    expect(buildFingerprint(root)).not.toBe(moved);
  });

  it('does not care about times', () => {
    utimesSync(path.join(root, 'lib/routes.ts'), 1, 1);
    expect(buildFingerprint(root)).toBe(before);
  });
});
