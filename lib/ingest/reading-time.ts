/** Plain text → its words, and the minutes that reading them takes. */

const wordsPerMinute = 220;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word holds a letter or digit; an apostrophe, dot or dash inside does not end it. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,/&+@_-][\p{L}\p{M}\p{N}]+)*/gu;

export function readingTime(text: string): { words: number; minutes: number } {
  const words =
    countWords(text) ?? (unspaced.test(text) ? countSegments(text) : countMatches(text));
  return { words, minutes: Math.max(1, Math.round(words / wordsPerMinute)) };
}

/** What a UTF-16 unit is to a word. */
const kinds = { unknown: 0, part: 1, joint: 2, gap: 3, other: 4 };
/** Looked up once for each of the few units that texts are made of. */
const kindOfUnit = new Uint8Array(0x10000);

/** The words of a text that has blanks between them, in one pass; undefined for any other. */
function countWords(text: string): number | undefined {
  let words = 0;
  let before = kinds.gap;
  let last = kinds.gap;
  for (let position = 0; position < text.length; position += 1) {
    const unit = text.charCodeAt(position);
    const kind = kindOfUnit[unit] || learnKind(unit);
    if (kind === kinds.other) return undefined;
    const isJoined = last === kinds.joint && before === kinds.part;
    if (kind === kinds.part && last !== kinds.part && !isJoined) words += 1;
    before = last;
    last = kind;
  }
  return words;
}

function learnKind(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit));
  kindOfUnit[unit] = kind;
  return kind;
}

function kindOf(unit: string): number {
  if (!unit.isWellFormed() || unspaced.test(unit)) return kinds.other;
  if (/[\p{L}\p{M}\p{N}]/u.test(unit)) return kinds.part;
  return /['’.,/&+@_-]/.test(unit) ? kinds.joint : kinds.gap;
}

function countMatches(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Scripts that put no blanks between words need a dictionary, which the language itself brings along. */
function countSegments(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
