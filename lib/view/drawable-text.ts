/**
 * Any text → what the fonts of preview pictures can draw of it. For every other character `next/og` would ask Google for a font,
 * or a content network for an emoji: no title may leave the server, and where there is no network the picture fails.
 */

/** What both faces have, subsets Latin and Latin Extended, and Greek and Cyrillic of a third: `lib/view/drawable-text.test.ts` reads it from the fonts. */
const drawable =
  /[ -~\u00a0-\u00a3\u00a5\u00a7-\u00ab\u00ae-\u00b0\u00b4\u00b6-\u00b8\u00ba\u00bb\u00bf-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0131\u0136\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u015b\u015e-\u0161\u0164\u0165\u016a-\u017e\u0218-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2116\u2122\u2212]/;

const alike: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '–'],
  ['\u2015', '—'],
  ['\u2032', '’'],
  ['\u2033', '”'],
  ['\u2044', '/'],
]);

/** Letters lose marks that cannot be drawn; emoji and letters of other scripts are left out. Empty when nothing is left. */
export function drawableText(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => (drawable.test(character) ? character : plainer(character)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function plainer(character: string): string {
  if (/\s/.test(character)) return ' ';
  return [...character.normalize('NFKD')]
    .map((part) => alike.get(part) ?? part)
    .filter((part) => drawable.test(part))
    .join('');
}
