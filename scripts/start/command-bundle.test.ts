import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledScript } from './bundled-script.mjs';
import { currentBundle, installedBundle } from './command-bundle.mjs';

const entries = { hello: 'hello.ts' };
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-bundle-'));
  writeFileSync(
    path.join(root, 'hello.ts'),
    "import { word } from './word';\nconsole.log(word);\n",
  );
  edit('first');
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(word: string) {
  writeFileSync(path.join(root, 'word.ts'), `export const word: string = '${word}';\n`);
}

function says(folder: string) {
  return execFileSync(process.execPath, [path.join(folder, 'hello.mjs')], { encoding: 'utf8' });
}

function bundles() {
  return readdirSync(path.join(root, '.commands')).filter((name) => !name.endsWith('.json'));
}

describe('currentBundle', () => {
  it('makes what is run once, and again when a source changed', async () => {
    const folder = await currentBundle(root, entries);
    expect(says(folder)).toBe('first\n');
    expect(await currentBundle(root, entries)).toBe(folder);
    edit('another');
    const next = await currentBundle(root, entries);
    expect(next).not.toBe(folder);
    expect(says(next)).toBe('another\n');
    // A portal that still runs may start threads from it.
    expect(says(folder)).toBe('first\n');
  });

  it('says what is wrong with a source, and makes it once that is mended', async () => {
    writeFileSync(path.join(root, 'word.ts'), 'export const word = (;');
    await expect(currentBundle(root, entries)).rejects.toThrow(/word\.ts:1:21.*Unexpected ";"/s);
    expect(installedBundle(root)).toBeUndefined();
    edit('mended');
    expect(says(await currentBundle(root, entries))).toBe('mended\n');
  });

  it('keeps the last five', async () => {
    for (let n = 0; n < 7; n += 1) {
      edit('x'.repeat(n));
      await currentBundle(root, entries);
    }
    expect(bundles()).toHaveLength(5);
    const installed = installedBundle(root) ?? '';
    expect(bundles().sort().at(-1)).toBe(path.basename(installed));
    expect(says(installed)).toBe('xxxxxx\n');
  });
});

describe('bundledScript', () => {
  it('runs what was made before where nothing may be made', async () => {
    expect(await bundledScript(root, 'hello', true)).toEqual({
      problem: 'There is no build to serve: run npm run build first.',
    });
    const folder = await currentBundle(root, entries);
    edit('later');
    const found = await bundledScript(root, 'hello', true);
    expect('script' in found && found.script.pathname).toBe(path.join(folder, 'hello.mjs'));
  });
});
