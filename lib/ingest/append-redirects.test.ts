import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { appendRedirects } from './append-redirects';
import { type Redirect, readRedirects } from './read-redirects';

let content: string;
let file: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'append-redirects-'));
  file = path.join(content, 'redirects.yml');
});
afterEach(() => rmSync(content, { recursive: true }));

const redirect = (from: string, to: string): Redirect => ({
  from,
  to: to === 'gone' ? to : sitePathSchema.parse(to),
});
const some = [redirect('/a', '/b'), redirect('/c', 'gone')];
const text = () => readFileSync(file, 'utf8');

describe('appendRedirects', () => {
  it('adds a block and leaves the rest as it is, whoever may read it', () => {
    writeFileSync(file, '# mine\n/z: /y # last\r\n/b: /y');
    chmodSync(file, 0o640);
    expect(appendRedirects(content, some, 'New')).toEqual({ ok: true, written: some });
    expect(text()).toBe('# mine\n/z: /y # last\r\n/b: /y\n\n# New\n/a: /b\n/c: gone\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(content)).toEqual(['redirects.yml']);
  });

  it('makes the file where there is none, and touches none where nothing is to be said', () => {
    expect(appendRedirects(content, [], 'New')).toEqual({ ok: true, written: [] });
    expect(readdirSync(content)).toEqual([]);
    appendRedirects(content, some, 'New');
    expect(text()).toBe('# New\n/a: /b\n/c: gone\n');
  });

  it('writes to where a link leads', () => {
    writeFileSync(path.join(content, 'elsewhere.yml'), '');
    symlinkSync('elsewhere.yml', file);
    appendRedirects(content, some, 'New');
    expect(readFileSync(path.join(content, 'elsewhere.yml'), 'utf8')).toContain('/a: /b\n');
  });

  it.each(['/100%-sure', '/caf%C3%A9', '/a: b', "/it's", '/"quoted"', '/long'.repeat(300)])(
    'says %s',
    (odd) => {
      const both = [redirect(odd, '/b'), redirect('/a', odd)];
      expect(appendRedirects(content, both, 'New')).toEqual({ ok: true, written: both });
      expect(readRedirects(content)).toEqual({ redirects: both, findings: [] });
    },
  );

  it('leaves out what the file cannot say', () => {
    const odd = redirect('/a/index.html', '/b');
    expect(appendRedirects(content, [odd, ...some], 'New')).toEqual({ ok: true, written: some });
  });

  it.each([
    ['{ "/x": "/y" }', 'is not written as a line for each path, so none can be added: write it so'],
    ['- /x', 'must hold lines of "old path: path of ours" or "old path: gone"'],
    ['a: [', /^is no YAML and was left out: /],
    [Buffer.from([0xff]), 'is not UTF-8 and was left out: save it in that encoding'],
  ])('leaves %j as it is, and says why', (former, reason) => {
    writeFileSync(file, former);
    expect(appendRedirects(content, some, 'New')).toEqual({
      ok: false,
      reason: reason instanceof RegExp ? expect.stringMatching(reason) : reason,
    });
    expect(readFileSync(file)).toEqual(Buffer.from(former));
  });

  it('says that it cannot read what is no file, or no file of this folder', () => {
    mkdirSync(file);
    const reason = 'is no regular file: replace it by one';
    expect(appendRedirects(content, some, 'New')).toEqual({ ok: false, reason });
    rmSync(file, { recursive: true });
    symlinkSync('/etc/hostname', file);
    const out = 'is a link that leads out of the content folder';
    expect(appendRedirects(content, some, 'New')).toEqual({ ok: false, reason: out });
  });

  it('says that it cannot write, and leaves the file and what is in its way', () => {
    writeFileSync(file, '/x: /y\n');
    const inTheWay = `.redirects.yml.${process.pid}`;
    mkdirSync(path.join(content, inTheWay));
    const reason = 'cannot be written (EEXIST): allow it';
    expect(appendRedirects(content, some, 'New')).toEqual({ ok: false, reason });
    expect([text(), readdirSync(content)]).toEqual(['/x: /y\n', [inTheWay, 'redirects.yml']]);
  });

  it('writes any path so that it is read again as it was', () => {
    const anyPath = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((slug) => `/${slug}`)
      .filter((given) => sitePathSchema.safeParse(given).success)
      .map((given) => sitePathSchema.parse(given));
    fc.assert(
      fc.property(anyPath, anyPath, (from, to) => {
        rmSync(file, { force: true });
        const appended = appendRedirects(content, [{ from, to }], 'New');
        if (!appended.ok) throw new Error(appended.reason);
        expect(readRedirects(content)).toEqual({ redirects: appended.written, findings: [] });
      }),
    );
  });
});
