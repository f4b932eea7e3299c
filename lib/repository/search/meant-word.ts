/** A word as it was typed → the one that was meant, of those that the archive holds. */
import { stemmer } from 'stemmer';
import { z } from 'zod';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { keyOfWords } from '../../store/wording';
import { type Candidate, listCandidates } from './common-words';
import { textExpression } from './match-query';
import { plainWords } from './plain-words';
import { stopWords } from './ranking';
import { findWords, type KnownWord, listCompletions } from './vocabulary';

/** Shorter words are so near to each other that any guess is wild. */
const fewestLetters = 3;
/** Of so many letters a word is as likely a name as a slip, unless what it is like is very common. */
const lettersOfName = 3;
const worthBesideName = Math.log(20);
const mostLetters = 30;
/** From so many letters on two edits leave no doubt. */
const lettersForTwo = 8;

/** Letters alone: of a number nobody knows which was meant. */
export function mayBeMisspelt(word: string): boolean {
  const { length } = word;
  return (
    length >= fewestLetters &&
    length <= mostLetters &&
    /^\p{L}+$/u.test(word) &&
    !stopWords.has(word) &&
    !plainWords.has(word)
  );
}

/**
 * What a word means that no brief holds as it stands: itself when it is sound all the same, undefined when nothing is like
 * it. `mayGoOn`: whether it may still be being typed.
 */
export function meantBy(reader: Reader, word: string, mayGoOn: boolean): string | undefined {
  if (isKnown(reader, word)) return word;
  const [nearest] = listCandidates(reader, word, word.length >= lettersForTwo ? 2 : 1);
  const completions = mayGoOn ? listCompletions(reader, word, completionsToAgree) : [];
  const [commonest] = completions;
  if (commonest && !isFarLikelier(nearest, word, commonest))
    return completedWord(word, completions) ?? word;
  if (word.length <= lettersOfName && (nearest?.worth ?? 0) < worthBesideName) return undefined;
  const meant = nearest && findWords(reader, [nearest.word])[0]?.word;
  return nearest?.edits === 1 ? meant : (splitWord(reader, word) ?? meant);
}

/** Whether a slip explains a word much better than that somebody is still typing. */
function isFarLikelier(
  nearest: Candidate | undefined,
  word: string,
  completion: KnownWord,
): boolean {
  if (!nearest || nearest.edits > 1 || nearest.word.startsWith(word)) return false;
  return nearest.worth > Math.log(completion.briefs) + 1;
}

const fewestLettersOfHalf = 3;

/** Two words of which the blank is missing, where any brief has them side by side. */
function splitWord(reader: Reader, word: string): string | undefined {
  const splits = Array.from({ length: word.length }, (_, at) => [word.slice(0, at), word.slice(at)])
    .slice(fewestLettersOfHalf, 1 - fewestLettersOfHalf)
    .filter((halves) => !halves.some((half) => stopWords.has(half)));
  const known = new Map(
    findWords(reader, [...new Set(splits.flat())]).map((one) => [one.word, one.briefs]),
  );
  return splits
    .map((halves) => ({ halves, worth: Math.min(...halves.map((half) => known.get(half) ?? 0)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ halves }) => halves.join(' '))
    .find((halves) => isFound(reader, halves));
}

/** Whether a brief, a name or a synonym has the word in any form. */
export function isKnown(reader: Reader, word: string): boolean {
  return isFound(reader, word) || isNamed(reader, word);
}

const oneRow = z.object({ one: z.literal(1) });

/** In another form of its stem, for one. */
function isFound(reader: Reader, word: string): boolean {
  const sql = 'SELECT 1 AS one FROM search WHERE search MATCH ? LIMIT 1';
  return reader.first(oneRow, sql, textExpression(word)) !== undefined;
}

const wordingRow = z.object({ wording: z.string() });

/** Names and synonyms are no misspellings, though no brief may hold them. */
function isNamed(reader: Reader, word: string): boolean {
  const stem = stemmer(word);
  const sql = `SELECT wording FROM wordings WHERE key LIKE '%' || ? || '%'`;
  return reader
    .all(wordingRow, sql, stem)
    .some(({ wording }) => searchWords(wording).some((one) => keyOfWords([one]) === stem));
}

const completionsToAgree = 8;

/** Where all that it may become are forms of one word that lacks but a letter, it is that word. */
function completedWord(word: string, completions: readonly KnownWord[]): string | undefined {
  const whole = completions.find((one) => one.word.length === word.length + 1)?.word;
  const stem = whole && stemmer(whole);
  return completions.every((one) => stemmer(one.word) === stem) ? whole : undefined;
}
