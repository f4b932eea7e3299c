/** Plain text → its words, and the minutes that reading them takes. */

const wordsPerMinute = 220;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word holds a letter or digit; an apostrophe, dot or dash inside does not end it. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,/&+@_-][\p{L}\p{M}\p{N}]+)*/gu;

export function readingTime(text: string): { words: number; minutes: number } {
  const words = unspaced.test(text) ? countSegments(text) : (text.match(word)?.length ?? 0);
  return { words, minutes: Math.max(1, Math.round(words / wordsPerMinute)) };
}

/** Scripts that put no blanks between words need a dictionary, which the language itself brings along. */
function countSegments(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
