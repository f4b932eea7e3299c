/** When a start builds anew. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFingerprint } from './build-fingerprint';
import { buildIsCurrent, removeStamp, writeStamp } from './build-stamp';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-stamp-'));
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
  mkdirSync(path.join(root, '.next'));
  writeFileSync(path.join(root, '.next', 'BUILD_ID'), 'x');
  writeStamp(root, buildFingerprint(root));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('buildIsCurrent', () => {
  it('trusts a build of the same sources', () => {
    expect(buildIsCurrent(root)).toBe(true);
  });

  it('does not trust a build of other sources', () => {
    writeFileSync(path.join(root, 'proxy.ts'), 'new');
    expect(buildIsCurrent(root)).toBe(false);
  });

  it('does not trust a build that did not end', () => {
    removeStamp(root);
    expect(buildIsCurrent(root)).toBe(false);
  });

  it('does not trust a stamp without a build, or a damaged stamp', () => {
    writeFileSync(path.join(root, '.next', 'portal-build.json'), '{"finger');
    expect(buildIsCurrent(root)).toBe(false);
    writeStamp(root, buildFingerprint(root));
    rmSync(path.join(root, '.next', 'BUILD_ID'));
    expect(buildIsCurrent(root)).toBe(false);
  });
});
