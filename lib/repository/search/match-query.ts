/** What is looked for → expressions of the search engine. Every word is quoted: raw text is an error to it more often than not. */
import type { SearchTerm } from '../../domain/search-query';
import { searchWords } from '../../domain/search-text';
import { keyWord } from '../../store/key-word';
import { nearness, stopWords } from './ranking';

const fields = '{title topics source teaser body}';

/** Each filter as the keys of which a brief must have one. */
export type Matching = {
  terms: readonly SearchTerm[];
  without: readonly SearchTerm[];
  filters: readonly (readonly number[])[];
};

/** Briefs that hold all words, or with `any` at least one. Something must be asked for. */
export function matchExpression({ terms, without, filters }: Matching, any = false): string {
  const wanted = meaningful(terms).map(termExpression);
  const text = wanted.length > 0 ? [inFields(wanted.join(any ? ' OR ' : ' AND '))] : [];
  const keys = filters.map((ids) => `keys : (${ids.map((id) => `"${keyWord(id)}"`).join(' OR ')})`);
  const all = [...text, ...keys].map((one) => `(${one})`).join(' AND ');
  const unwanted = without.map(termExpression).filter((one) => one !== '');
  return unwanted.length === 0 ? all : `(${all}) NOT (${inFields(unwanted.join(' OR '))})`;
}

/** Briefs in which words that were asked for side by side stand so; undefined for a single word. */
export function nearExpression(terms: readonly SearchTerm[]): string | undefined {
  const words = meaningful(terms).map(({ text }) => searchWords(text));
  const pairs = words.slice(1).flatMap((second, at) => {
    const [first] = words[at]?.slice(-1) ?? [];
    return first && second[0] ? [`NEAR("${first}" "${second[0]}", ${nearness})`] : [];
  });
  return pairs.length === 0 ? undefined : inFields(pairs.join(' OR '));
}

/** How many words there are to choose from when not all are found. */
export function countWords(terms: readonly SearchTerm[]): number {
  return meaningful(terms).length;
}

/** The terms that say something: without stop words, unless there is nothing else. */
function meaningful(terms: readonly SearchTerm[]): SearchTerm[] {
  const spoken = terms.filter(({ text }) => searchWords(text).length > 0);
  const telling = spoken.filter(
    ({ text, isPhrase }) => isPhrase || searchWords(text).some((word) => !stopWords.has(word)),
  );
  return telling.length > 0 ? telling : spoken;
}

/** A compound is looked for in its parts and in one. */
function termExpression({ text, isPhrase }: SearchTerm): string {
  const words = searchWords(text);
  const phrase = `"${words.join(' ')}"`;
  if (words.length === 0) return '';
  return words.length === 1 || isPhrase ? phrase : `(${phrase} OR "${words.join('')}")`;
}

function inFields(expression: string): string {
  return `${fields} : (${expression})`;
}
