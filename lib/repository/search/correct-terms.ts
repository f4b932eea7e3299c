/** Terms as they were typed → as they were meant: what no brief holds becomes the likeliest word that some hold. */
import { stemmer } from 'stemmer';
import type { SearchTerm, TypedTerm } from '../../domain/search-query';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { listCandidates } from './common-words';
import { isEnglishWord } from './english-words';
import { isKnown, mayBeMisspelt, meantBy } from './meant-word';
import { findWords } from './vocabulary';

/** What was typed, and what was meant, or may have been. */
export type Correction = { from: TypedTerm; to: SearchTerm };

/** Each takes a millisecond or two. */
const mostCorrected = 6;

/** `CMS` is spelled out letter by letter, also in brackets or before a comma. */
const shortName = /^\P{L}*\p{Lu}{2,4}s?\P{L}*$/u;

/**
 * `isOpen`: whether the last term may still be being typed. Quotes say that a phrase is meant as it is. Beside other words
 * an English one stays, though no brief holds it: they find something. Alone it would find nothing.
 */
export function listCorrections(
  reader: Reader,
  terms: readonly TypedTerm[],
  isOpen: boolean,
): Correction[] {
  const plain = terms.filter(({ text, isPhrase }) => !isPhrase && !shortName.test(text));
  const last = isOpen ? terms.at(-1) : undefined;
  const known = new Set(
    findWords(reader, [...new Set(plain.flatMap(spellings))]).map(({ word }) => word),
  );
  const isSound = (word: string) => known.has(word) || (terms.length > 1 && isEnglishWord(word));
  return plain
    .filter((term) => spellings(term).some((word) => mayBeMisspelt(word) && !known.has(word)))
    .slice(0, mostCorrected)
    .flatMap((from) => {
      const meant = correctTerm(reader, from.text, isSound, from === last);
      return meant === undefined ? [] : [{ from, to: { text: meant, isPhrase: false } }];
    });
}

/** A compound in its parts, or else in one. */
function correctTerm(
  reader: Reader,
  text: string,
  isSound: (word: string) => boolean,
  mayGoOn: boolean,
): string | undefined {
  const words = searchWords(text);
  const whole = words.join('');
  if (isSound(whole)) return undefined;
  const parts = words.map((word, at) => {
    if (!mayBeMisspelt(word) || isSound(word)) return word;
    return meantBy(reader, word, mayGoOn && at === words.length - 1);
  });
  const isClear = words.length === 1 || !parts.includes(undefined);
  const meant = isClear ? parts.join('-') : meantBy(reader, whole, mayGoOn);
  return meant === '' || meant === whole || meant === words.join('-') ? undefined : meant;
}

/** The whole of what was typed, corrected. */
export function correctedText(text: string, corrections: readonly Correction[]): string {
  return corrections
    .toSorted((a, b) => b.from.at - a.from.at)
    .reduce(
      (whole, { from, to }) =>
        whole.slice(0, from.at) + to.text + whole.slice(from.at + from.text.length),
      text,
    );
}

/** No more briefs hold a word that may be a slip of somebody who wrote one. */
const rareBriefs = 3;
/** How many times as many hold the word that was meant. */
const commoner = 20;

/** Of so many words each tells; a longer question is understood without one that is not found. */
const fewTerms = 3;

/** Words that few briefs hold, or English ones beside others that none holds, where a very much commoner one is but an edit away. */
export function listCommonerWords(reader: Reader, terms: readonly TypedTerm[]): Correction[] {
  const single = terms.filter(({ text, isPhrase }) => !isPhrase && searchWords(text).length === 1);
  return single.slice(0, mostCorrected).flatMap((from) => {
    const [word = ''] = searchWords(from.text);
    const briefs = findWords(reader, [word])[0]?.briefs ?? 0;
    if (briefs > rareBriefs || !mayBeMisspelt(word)) return [];
    const isDoubtful =
      briefs === 0 ? terms.length <= fewTerms && !isKnown(reader, word) : !isEnglishWord(word);
    if (!isDoubtful) return [];
    const [nearest] = listCandidates(reader, word, 1);
    if (!nearest || nearest.briefs < briefs * commoner) return [];
    if (stemmer(nearest.word) === stemmer(word)) return [];
    return [{ from, to: { text: nearest.word, isPhrase: false } }];
  });
}

/** A compound is known in its parts or in one. */
function spellings({ text }: SearchTerm): string[] {
  const words = searchWords(text);
  return words.length > 1 ? [...words, words.join('')] : words;
}
