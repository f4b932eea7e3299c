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

  it.each([
    '+++\ntitle = "A"\ndate = 2022-04-08\n[Link]\nHref = "b"\n+++\n<p>c</p>\n',
    '+++toml \ntitle = "A"\ndate = 2022-04-08\nLink.Href = "b"\n+++ \n<p>c</p>\n',
    '{\n"title": "A",\n"date": "2022-04-08", "Link": {"Href": "b"}\n}\n<p>c</p>\n',
    '---\ntitle: A\ndate: 2022-04-08\nLink:\n  Href: b\n---\n<p>c</p>\n',
  ])('reads TOML and JSON as it reads YAML: %j', (text) => {
    expect(parseFrontMatter(text)).toEqual({
      ok: true,
      document: {
        fields: new Map<string, unknown>([
          ['title', 'A'],
          ['date', '2022-04-08'],
          ['link', { Href: 'b' }],
        ]),
        twice: [],
        body: '<p>c</p>\n',
      },
    });
  });

  it.each(['+++\nLayOut = "a"\nlayout = "b"\n+++\n', '{"LayOut": "a", "layout": "b"}'])(
    'matches keys without regard to case in %j',
    (text) => {
      expect(parseFrontMatter(text)).toEqual({
        ok: true,
        document: { fields: new Map([['layout', 'a']]), twice: ['layout'], body: '' },
      });
    },
  );

  it('reads front matter that says nothing', () => {
    for (const text of ['+++\n+++\n', '{}', '+++\n# nothing\n+++\n']) {
      expect(parseFrontMatter(text)).toMatchObject({ ok: true, document: { fields: new Map() } });
    }
  });

  it.each([
    '+++\n__proto__.ran = true\nconstructor.prototype.ran = true\n+++\n',
    '{"__proto__": {"ran": true}, "constructor": {"prototype": {"ran": true}}}',
    '---\n__proto__: {ran: true}\nconstructor: {prototype: {ran: true}}\n---\n',
  ])('changes no prototype: %j', (text) => {
    expect(parseFrontMatter(text).ok).toBe(true);
    expect('ran' in {}).toBe(false);
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
    ['', 'no front matter: it must begin with ---, +++ or {'],
    ['<p>text</p>', 'no front matter: it must begin with ---, +++ or {'],
    ['--\ntitle: a\n---\n', 'no front matter: it must begin with ---, +++ or {'],
    ['\n---\ntitle: a\n---\n', 'no front matter: it must begin with ---, +++ or {'],
    ['---\ntitle: a\n', 'front matter without an end: close it with ---'],
    [
      '---\na: 1\n---b\n---\n',
      'a line of the front matter begins with ---: close it with --- alone',
    ],
    ['+++\na = 1\n', 'front matter without an end: close it with +++'],
    ['+++yaml\na: 1\n+++\n', 'its first line names a language that is not read: write +++ alone'],
    ['+++\na = 1\n+++b\n', 'a line of the front matter begins with +++: close it with +++ alone'],
    ['+++\na = 1\na = 2\n+++\n', 'front matter: a key is given twice in line 3: mend it there'],
    ['+++\n\ntitle: a\n+++\n', 'front matter: is no TOML in line 3: mend it there'],
    ['{"a": 1', 'front matter: it has no end: close its first { with }'],
    ['{\n"a": 1,\n"a": 2}', 'front matter: a key is given twice in line 3: mend it there'],
    ['{{< shortcode >}}\n', 'front matter: is no JSON in line 1: mend it there'],
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
