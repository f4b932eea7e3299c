/** Texts as the search keeps them → the words that readers may begin to type, or misspell. */
import { isPlain } from './search-text';

const plainWords = /[a-z0-9]+/g;
const words = /[\p{L}\p{N}]+/gu;

/** Longer ones nobody types: they are parts of addresses, or keys. */
const longestWord = 40;

/** Each word once, in no order; those of one letter or of digits alone are none that could be meant otherwise. */
export function vocabularyOf(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    // Half as dear as asking each character for its class.
    for (const word of text.match(isPlain.test(text) ? plainWords : words) ?? []) found.add(word);
  }
  for (const word of found) if (saysNothing(word)) found.delete(word);
  return found;
}

function saysNothing(word: string): boolean {
  if (word.length < 2 || word.length > longestWord) return true;
  // Most are told by their first letter, at a tenth of the price.
  const first = word.codePointAt(0) ?? 0;
  if (first >= 0x61 && first <= 0x7a) return false;
  return word.length === String.fromCodePoint(first).length || /^\p{N}+$/u.test(word);
}
