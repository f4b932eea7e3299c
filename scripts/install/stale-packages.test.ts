/** When packages are installed anew. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesAreStale } from './stale-packages.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const sharpForMac = { version: '1.0.0', integrity: 'sha512-b', optional: true };

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-packages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, packages: Record<string, object>) {
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify({ lockfileVersion: 3, packages }));
}
const lock = (packages: Record<string, object>) =>
  write('package-lock.json', { '': { name: 'portal' }, ...packages });

function install(packages: Record<string, object>) {
  write('node_modules/.package-lock.json', packages);
  for (const folder of Object.keys(packages))
    mkdirSync(path.join(root, folder), { recursive: true });
}

describe('packagesAreStale', () => {
  it('is content with what the lock file names', () => {
    lock({ 'node_modules/zod': zod });
    install({ 'node_modules/zod': zod });
    expect(packagesAreStale(root)).toBe(false);
  });

  it('does not miss an optional package of another system', () => {
    lock({ 'node_modules/zod': zod, 'node_modules/sharp-mac': sharpForMac });
    install({ 'node_modules/zod': zod });
    expect(packagesAreStale(root)).toBe(false);
  });

  it('misses everything where node_modules is missing', () => {
    lock({ 'node_modules/zod': zod });
    expect(packagesAreStale(root)).toBe(true);
  });

  it('misses a package that was added', () => {
    lock({ 'node_modules/zod': zod, 'node_modules/tsx': zod });
    install({ 'node_modules/zod': zod });
    expect(packagesAreStale(root)).toBe(true);
  });

  it('notices another version and another content of the same version', () => {
    install({ 'node_modules/zod': zod });
    lock({ 'node_modules/zod': { ...zod, version: '4.6.8' } });
    expect(packagesAreStale(root)).toBe(true);
    lock({ 'node_modules/zod': { ...zod, integrity: 'sha512-c' } });
    expect(packagesAreStale(root)).toBe(true);
  });

  it('notices a package that should be gone', () => {
    lock({});
    install({ 'node_modules/zod': zod });
    expect(packagesAreStale(root)).toBe(true);
  });

  it('notices a folder that was deleted by hand', () => {
    lock({ 'node_modules/zod': zod });
    install({ 'node_modules/zod': zod });
    rmSync(path.join(root, 'node_modules/zod'), { recursive: true });
    expect(packagesAreStale(root)).toBe(true);
  });

  it('installs anew when npm was stopped half way', () => {
    lock({ 'node_modules/zod': zod });
    install({ 'node_modules/zod': zod });
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), '{"packages": {');
    expect(packagesAreStale(root)).toBe(true);
  });
});
