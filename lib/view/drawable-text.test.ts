import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture';
import { drawableText } from './drawable-text';

const fonts = 'node_modules/@fontsource';
const faces = ['newsreader/files/newsreader', 'instrument-sans/files/instrument-sans'].map(
  (face) => {
    const subsets = ['latin', 'latin-ext'].map((s) => `${fonts}/${face}-${s}-500-normal.woff`);
    return new Set(subsets.flatMap(charactersOf));
  },
);

/** Drawn where neither face has a letter. */
const others = new Set(
  ['greek', 'cyrillic'].flatMap((script) =>
    charactersOf(`${fonts}/noto-serif/files/noto-serif-${script}-500-normal.woff`),
  ),
);

/** The characters a WOFF file has glyphs for: its `cmap`, format 4, of the basic plane. */
function charactersOf(file: string): number[] {
  const font = readFileSync(file);
  const tables = Array.from({ length: font.readUInt16BE(12) }, (_, at) => 44 + at * 20);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const [offset, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at));
  const stored = font.subarray(offset, (offset ?? 0) + (packed ?? 0));
  const cmap = packed === length ? stored : inflateSync(stored);
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.readUInt32BE(4 + at * 8 + 4),
  );
  return subtables.filter((at) => cmap.readUInt16BE(at) === 4).flatMap((at) => segments(cmap, at));
}

function segments(cmap: Buffer, at: number): number[] {
  const count = cmap.readUInt16BE(at + 6) / 2;
  return Array.from({ length: count }, (_, n) => n).flatMap((n) => {
    const end = cmap.readUInt16BE(at + 14 + n * 2);
    const start = cmap.readUInt16BE(at + 16 + (count + n) * 2);
    return Array.from({ length: end - start + 1 }, (_, step) => start + step);
  });
}

describe('drawableText', () => {
  it.each([
    ['Été à Łódź, “it’s” 50% & more… €5', 'Été à Łódź, “it’s” 50% & more… €5'],
    ['A 👩‍⚕️ and a 🇩🇪 flag', 'A and a flag'],
    ['Non\u2011breaking\u00a0and ﬁne ½ Việt e\u0301', 'Non-breaking and fine 1/2 Viet é'],
    ['健康 guide', 'guide'],
    ['Ψηφιακή υγεία, Цифровое здоровье № 5', 'Ψηφιακή υγεία, Цифровое здоровье № 5'],
    ['ἀρχή', 'αρχή'],
    ['دليل الصحة', ''],
    ['two\nlines\u2003wide', 'two lines wide'],
  ])('keeps what can be drawn of "%s"', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  it('leaves nothing that a face of the preview pictures has no glyph for', () => {
    const missing = (text: string) =>
      [...drawableText(text)].filter((character) => {
        const code = character.codePointAt(0) ?? 0;
        return !others.has(code) && !faces.every((face) => face.has(code));
      });
    const every = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).join('');
    expect(missing(every.toWellFormed())).toEqual([]);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(missing(text)).toEqual([]);
      }),
    );
  });
});
