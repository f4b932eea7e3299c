/** What pages are called, and what means the same → the keys under which a search finds it. */
import { stemmer } from 'stemmer';
import { searchWords } from '../domain/search-text';

/** What a wording may name; of synonyms only the wordings of one line belong together. */
export type WordingKind = 'synonym' | 'community' | 'topic' | 'source' | 'curator';

/** Equal for wordings that differ in case, accents, hyphens, blanks or the ending of the last word. */
export function wordingKey(text: string): string {
  return keyOfWords(searchWords(text));
}

/** Of words as the search spells them. */
export function keyOfWords(words: readonly string[]): string {
  return stemmer(words.join(''));
}

/** `Chronic Care Management (CCM)` → itself, what stands before the brackets, and what stands in them if it is short for that. */
export function wordingsOfName(name: string): string[] {
  const [, whole = '', short = ''] = /^(.*\S)\s*\(([^()]+)\)\s*$/u.exec(name) ?? [];
  if (whole === '') return [name];
  return isShortFor(short.trim(), whole) ? [name, whole, short.trim()] : [name, whole];
}

/** Its letters are first letters of words, in their order, the first among them. */
function isShortFor(short: string, whole: string): boolean {
  if (!/^\p{L}{2,8}$/u.test(short)) return false;
  const initials = searchWords(whole).map((word) => word.charAt(0));
  const letters = searchWords(short.replace(/(?<=\p{Lu})s$/u, '')).join('');
  let from = 0;
  for (const letter of letters) {
    from = initials.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return letters.startsWith(initials[0] ?? ' ');
}
