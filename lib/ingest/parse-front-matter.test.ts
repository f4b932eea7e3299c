import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { parseFrontMatter } from './parse-front-matter';

const languages = [
  ...['js', 'javascript', 'JS', 'JavaScript', 'coffee', 'coffeescript', 'cson', 'Coffee', 'node'],
  ...[
    'json',
    'JSON',
    'json5',
    'toml',
    'TOML',
    'ini',
    'xml',
    'lua',
    'ts',
    'typescript',
    'mjs',
    'cjs',
  ],
  ...['python', 'ruby', 'sh', 'eval', 'function', 'require', 'module', 'exports', 'global', 'this'],
  ...['toString', 'valueOf', 'constructor', '__proto__', 'prototype', 'hasOwnProperty'],
  ...['isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', '__defineGetter__'],
  ...['__lookupGetter__', 'parse', 'stringify', 'engines', 'YAML', 'yaml js', 'yaml1.1', '-', '--'],
];

describe('parseFrontMatter', () => {
  it('separates the fields from the body', () => {
    expect(parseFrontMatter('---\ntitle: A\nLink:\n  Href: b\n---\n<p>c</p>\n')).toEqual({
      ok: true,
      document: {
        fields: new Map<string, unknown>([
          ['title', 'A'],
          ['link', { Href: 'b' }],
        ]),
        twice: [],
        body: '<p>c</p>\n',
      },
    });
  });

  it('names keys that differ only in letter case, and keeps the first', () => {
    expect(parseFrontMatter('---\nlayOut: a\nlayout: b\n---\n')).toEqual({
      ok: true,
      document: { fields: new Map([['layout', 'a']]), twice: ['layout'], body: '' },
    });
  });

  it.each(languages)('refuses front matter in %s', (language) => {
    for (const blank of ['', ' ', '\t']) {
      const text = `---${blank}${language}\nthrow new Error("ran")\n---\nbody`;
      expect(parseFrontMatter(text).ok).toBe(false);
    }
  });

  it('runs nothing', () => {
    parseFrontMatter('---js\n{ title: (globalThis.ran = true) }\n---\n');
    expect('ran' in globalThis).toBe(false);
  });

  it('counts enough languages to mean something', () => {
    expect(new Set(languages).size).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['', 'no front matter: its first line must be ---'],
    ['<p>text</p>', 'no front matter: its first line must be ---'],
    ['--\ntitle: a\n---\n', 'no front matter: its first line must be ---'],
    ['\n---\ntitle: a\n---\n', 'no front matter: its first line must be ---'],
    ['+++\ntitle = "a"\n+++\n', 'no front matter: its first line must be ---'],
    ['---\ntitle: a\n', 'front matter without an end: close it with ---'],
    [
      '---\na: 1\n---b\n---\n',
      'a line of the front matter begins with ---: close it with --- alone',
    ],
    ['---\n- a\n---\n', 'front matter: it must be a list of keys with values'],
    ['---\njust text\n---\n', 'front matter: it must be a list of keys with values'],
    ['---\na: 1\na: 2\n---\n', 'front matter: a key is given twice in line 3: mend it there'],
    [
      '---\na: [1\n---\n',
      'front matter: unexpected end of the stream within a flow collection in line 3: mend it there',
    ],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseFrontMatter(text)).toEqual({ ok: false, reason });
  });

  it('gives a broken document the same answer every time', () => {
    const broken = '---\na: [1\n---\nbody';
    expect(parseFrontMatter(broken)).toEqual(parseFrontMatter(broken));
  });
});

describe('decodeText', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it('leaves out a byte order mark and makes line ends plain', () => {
    const text = decodeText(bytes(0xef, 0xbb, 0xbf, ...Buffer.from('---\r\na: 1\r\n---\rb')));
    expect(text).toBe('---\na: 1\n---\nb');
  });

  it('refuses what is not UTF-8', () => {
    expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9))).toBeUndefined();
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00))).toBeUndefined();
    expect(decodeText(bytes(0xc0, 0xaf))).toBeUndefined();
  });
});
