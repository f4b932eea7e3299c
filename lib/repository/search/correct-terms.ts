/** Terms as they were typed → as they were meant: what no brief holds becomes the likeliest word that some hold. */
import { stemmer } from 'stemmer';
import type { SearchTerm, TypedTerm } from '../../domain/search-query';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { listCandidates } from './common-words';
import { mayBeMisspelt, meantBy } from './meant-word';
import { findWords } from './vocabulary';

/** What was typed, and what was meant, or may have been. */
export type Correction = { from: TypedTerm; to: SearchTerm };

/** Each takes a millisecond or two. */
const mostCorrected = 6;

/** `CMS` is spelled out letter by letter. */
const shortName = /^\p{Lu}{2,4}s?$/u;

/** `isOpen`: whether the last term may still be being typed. Quotes say that a phrase is meant as it is. */
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
  return plain
    .filter((term) => spellings(term).some((word) => mayBeMisspelt(word) && !known.has(word)))
    .slice(0, mostCorrected)
    .flatMap((from) => {
      const meant = correctTerm(reader, from.text, known, from === last);
      return meant === undefined ? [] : [{ from, to: { text: meant, isPhrase: false } }];
    });
}

/** A compound in its parts, or else in one. */
function correctTerm(
  reader: Reader,
  text: string,
  known: ReadonlySet<string>,
  mayGoOn: boolean,
): string | undefined {
  const words = searchWords(text);
  const whole = words.join('');
  if (known.has(whole)) return undefined;
  const parts = words.map((word, at) => {
    if (!mayBeMisspelt(word) || known.has(word)) return word;
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

/** Words that few briefs hold, where a very much commoner one is but an edit away. */
export function listCommonerWords(reader: Reader, terms: readonly TypedTerm[]): Correction[] {
  const single = terms.filter(({ text, isPhrase }) => !isPhrase && searchWords(text).length === 1);
  return single.slice(0, mostCorrected).flatMap((from) => {
    const [known] = findWords(reader, searchWords(from.text));
    if (!known || known.briefs > rareBriefs || !mayBeMisspelt(known.word)) return [];
    const [nearest] = listCandidates(reader, known.word, 1);
    if (!nearest || nearest.briefs < known.briefs * commoner) return [];
    if (stemmer(nearest.word) === stemmer(known.word)) return [];
    return [{ from, to: { text: nearest.word, isPhrase: false } }];
  });
}

/** A compound is known in its parts or in one. */
function spellings({ text }: SearchTerm): string[] {
  const words = searchWords(text);
  return words.length > 1 ? [...words, words.join('')] : words;
}
