/** Words of English, inflected ones too: what an archive has none of need not be a misspelling of what it has. */
import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { site } from '../../site';

/**
 * Of shorter words the list has so many that nobody writes that a slip often makes one of them: those that everybody
 * writes stand in `plain-words.ts`.
 */
const fewestLetters = 6;

/** Whole as it lies on disk, 2.8 MB: a search in it takes a millisecond or two, as a set it would take ten times the memory. */
let list: Buffer | undefined;

/** Always false where the site is not written in English. */
export function isEnglishWord(word: string): boolean {
  if (word.length < fewestLetters || !site.language.startsWith('en')) return false;
  list ??= readFileSync(wordListPath);
  return list.includes(`\n${word}\n`);
}
