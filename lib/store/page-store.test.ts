import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWriter } from './connect';
import { openPageStore, type PageStore } from './page-store';

let folder: string;
let file: string;
const opened: PageStore[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-pages-'));
  file = path.join(folder, 'pages.sqlite');
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  rmSync(folder, { recursive: true });
});

const megabyte = 1024 * 1024;

function open(maxSize = megabyte): PageStore {
  const store = openPageStore(file, maxSize);
  opened.push(store);
  return store;
}

/** Ends all that is open, with everything in the one file. */
function closeAll(): void {
  for (const store of opened.splice(0)) store.close();
  const writer = openWriter(file);
  writer.checkpoint();
  writer.close();
}

const bytes = (text: string, length = text.length) => ({
  facts: '{"a":1}',
  body: Buffer.alloc(length, text),
});

describe('openPageStore', () => {
  it('gives back what was written, also after it was opened anew', () => {
    open().write('/$/a', bytes('first'));
    open().write('/$/a', bytes('second'));
    expect(open().read('/$/a')).toEqual(bytes('second'));
    expect(open().read('/$/b')).toBeUndefined();
  });

  it('is shared: what one process wrote another reads, and what one removed is gone for both', () => {
    const [one, other] = [open(), open()];
    one.write('/$/a', bytes('a'));
    expect(other.read('/$/a')).toEqual(bytes('a'));
    other.remove('/$/a');
    expect(one.read('/$/a')).toBeUndefined();
  });

  it('lets the least recently used leave when the disk it may take is full', () => {
    const store = open();
    store.write('/$/first', bytes('x', 10_000));
    store.write('/$/second', bytes('x', 10_000));
    for (let n = 0; n < 300; n += 1) {
      store.write(`/$/${n}`, bytes('x', 10_000));
      store.read('/$/first');
    }
    const isThere = (key: string) => store.read(key) !== undefined;
    expect(['/$/first', '/$/second', '/$/0', '/$/299'].map(isThere)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    closeAll();
    expect(statSync(file).size).toBeLessThan(1.1 * megabyte);
  });

  it('begins anew when it may take less than it has', () => {
    const store = open();
    for (let n = 0; n < 50; n += 1) store.write(`/$/${n}`, bytes('x', 10_000));
    closeAll();
    expect(open(megabyte / 4).read('/$/0')).toBeUndefined();
    closeAll();
    expect(statSync(file).size).toBeLessThan(megabyte / 4);
  });

  it('takes a damaged entry for none', () => {
    const store = open();
    store.write('/$/a', bytes('A page of which a byte is to be damaged', 3000));
    closeAll();
    const whole = readFileSync(file);
    const at = whole.indexOf('A page of which');
    whole.write('B', at);
    writeFileSync(file, whole);
    expect(open().read('/$/a')).toBeUndefined();
  });

  it.each([
    ['no database', 'no database at all '.repeat(500)],
    ['empty', ''],
  ])('begins anew with a file that is %s', (_, content) => {
    writeFileSync(file, content);
    const store = open();
    store.write('/$/a', bytes('a'));
    expect(store.read('/$/a')).toEqual(bytes('a'));
  });

  it('begins anew when its file is damaged while it is open', () => {
    const store = open();
    for (let n = 0; n < 100; n += 1) store.write(`/$/${n}`, bytes('x', 3000));
    closeAll();
    const again = open();
    const damaged = readFileSync(file).fill('damage', 4096);
    writeFileSync(file, damaged);
    expect(again.read('/$/5')).toBeUndefined();
    again.write('/$/a', bytes('a'));
    expect(again.read('/$/a')).toEqual(bytes('a'));
  });

  it('says when nothing can be written there', () => {
    mkdirSync(file);
    expect(() => open()).toThrow();
  });
});
