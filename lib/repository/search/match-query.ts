/** What is looked for → expressions of the search engine. Every word is quoted: raw text is an error to it more often than not. */
import type { SearchTerm } from '../../domain/search-query';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { keyWord } from '../../store/key-word';
import { listAffordable } from './affordable';
import { nearness, stopWords } from './ranking';
import type { Wanted } from './wanted';

const fields = '{title topics source teaser body}';
/** What a brief is about, in few words. */
export const namingFields = '{title topics}';

export type Matching = {
  wanted: readonly Wanted[];
  without: readonly SearchTerm[];
  /** Each filter as the keys of which a brief must have one. */
  filters: readonly (readonly number[])[];
};

/** Nearly every brief holds them: each takes as long as nothing else does. */
const mostStopWords = 3;

/** What a brief must hold of what is wanted: all of it as typed, all of it in any wording, or some of it. */
export type Reach = 'typed' | 'worded' | 'some';

/** `completions` are words that the last one may become; `within` are the fields it is looked for in. Something must be asked for. */
export function matchExpression(
  { wanted, without, filters }: Matching,
  reach: Reach,
  completions: readonly string[] = [],
  within = fields,
): string {
  const telling = meaningful(wanted);
  const texts = telling.map((one, at) =>
    wantedExpression(one, reach, at === telling.length - 1 ? completions : []),
  );
  const text =
    texts.length === 0 ? [] : [inFields(texts.join(reach === 'some' ? ' OR ' : ' AND '), within)];
  const keys = filters.map((ids) => `keys : (${ids.map((id) => `"${keyWord(id)}"`).join(' OR ')})`);
  const all = [...text, ...keys].map((one) => `(${one})`).join(' AND ');
  const unwanted = without.map(termExpression).filter((one) => one !== '');
  return unwanted.length === 0 ? all : `(${all}) NOT (${inFields(unwanted.join(' OR '))})`;
}

function wantedExpression(
  { terms, synonyms }: Wanted,
  reach: Reach,
  completions: readonly string[],
): string {
  const typed = terms.map(termExpression);
  const last = typed.pop() ?? '';
  const all = [...typed, anyOf([last, ...completions.map(quoted)])];
  if (reach === 'typed' || synonyms.length === 0) return joined(all, reach);
  return anyOf([joined(all, reach), ...synonyms.map(quoted)]);
}

function joined(expressions: readonly string[], reach: Reach): string {
  if (expressions.length === 1) return expressions.join('');
  return `(${expressions.join(reach === 'some' ? ' OR ' : ' AND ')})`;
}

function anyOf(expressions: readonly string[]): string {
  return expressions.length === 1 ? expressions.join('') : `(${expressions.join(' OR ')})`;
}

/** Briefs in which words that were asked for side by side stand so; undefined for a single word. */
export function nearExpression(reader: Reader, wanted: readonly Wanted[]): string | undefined {
  const words = tellingTerms(wanted)
    .map(({ text }) => searchWords(text))
    .filter((some) => !some.every((word) => stopWords.has(word)));
  const pairs = words.slice(1).flatMap((second, at) => {
    const [first] = words[at]?.slice(-1) ?? [];
    return first && second[0] ? [{ first, second: second[0] }] : [];
  });
  const near = listAffordable(reader, pairs, ({ first, second }) => `${first} ${second}`).map(
    ({ first, second }) => `NEAR("${first}" "${second}", ${nearness})`,
  );
  return near.length === 0 ? undefined : inFields(near.join(' OR '));
}

/** The terms that are looked for: without stop words, unless there is nothing else. */
export function tellingTerms(wanted: readonly Wanted[]): SearchTerm[] {
  return meaningful(wanted).flatMap(({ terms }) => terms);
}

function meaningful(wanted: readonly Wanted[]): Wanted[] {
  const spoken = keepTerms(wanted, ({ text }) => searchWords(text).length > 0);
  const telling = keepTerms(
    spoken,
    ({ text, isPhrase }) => isPhrase || searchWords(text).some((word) => !stopWords.has(word)),
  );
  return telling.length > 0 ? telling : spoken.slice(0, mostStopWords);
}

function keepTerms(wanted: readonly Wanted[], isKept: (term: SearchTerm) => boolean): Wanted[] {
  return wanted.flatMap(({ terms, synonyms }) => {
    const kept = terms.filter(isKept);
    return kept.length === 0 ? [] : [{ terms: kept, synonyms }];
  });
}

/** A compound is looked for in its parts and in one. */
function termExpression({ text, isPhrase }: SearchTerm): string {
  const words = searchWords(text);
  if (words.length === 0) return '';
  return words.length === 1 || isPhrase ? quoted(text) : `(${quoted(text)} OR "${words.join('')}")`;
}

/** Briefs that hold a word, in any form of its stem. */
export function textExpression(word: string): string {
  return inFields(quoted(word));
}

/** Its words side by side. */
function quoted(text: string): string {
  return `"${searchWords(text).join(' ')}"`;
}

function inFields(expression: string, within = fields): string {
  return `${within} : (${expression})`;
}
