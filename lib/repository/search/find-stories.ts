/** What is looked for → the stories that hold all of it, best or newest first. */

import type { SearchSort } from '../../domain/search-state';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { findHits, type Hits, mostHits } from './find-hits';
import {
  type Matching,
  matchExpression,
  namingFields,
  nearExpression,
  tellingTerms,
} from './match-query';
import { commonBriefs, enoughHits, stopWords } from './ranking';
import type { Understood } from './understand-search';
import { findWords, listCompletions } from './vocabulary';

export type Stories = Hits & {
  /** Words that the last one was taken for a beginning of. */
  completions: string[];
  /** Whether no brief holds it as it stands. */
  isBegun: boolean;
};

const mostCompletions = 12;
/** Who writes more of them is done with the last, if it is a word. */
const manyWords = 3;
/** A single beginning is looked for in no more briefs than these: only the best thousand are ranked. */
const manyBriefs = 20_000;

/** Where few hold the last word as it stands, those follow that hold one which begins with it. */
export function findStories(
  reader: Reader,
  { matching, span, open }: Understood,
  sort: SearchSort,
): Stories {
  const worded = matching.wanted.some(({ synonyms }) => synonyms.length > 0)
    ? matchExpression(matching, 'worded')
    : undefined;
  const words = matchExpression(matching, 'typed');
  const near = nearExpression(reader, matching.wanted);
  const named = isCommon(reader, matching)
    ? matchExpression(matching, 'typed', [], namingFields)
    : undefined;
  const whole = findHits(reader, { words, near, worded, named }, span, sort);
  if (whole.briefs.length >= enoughHits || !open) return { ...whole, ...nothingBegun };
  const telling = tellingTerms(matching.wanted);
  const last =
    telling.at(-1) === open ? listBegun(reader, open.text, telling.length) : nothingBegun;
  if (last.completions.length === 0) return { ...whole, ...last };
  if (!last.isBegun && telling.length > manyWords) return { ...whole, ...nothingBegun };
  const begun = matchExpression(matching, 'worded', last.completions);
  return { ...follow(whole, findHits(reader, { words: begun, near }, span, sort)), ...last };
}

/** Whether one word is all that is looked for, and a large part of the archive holds it. */
function isCommon(reader: Reader, { wanted, without, filters }: Matching): boolean {
  const words = tellingTerms(wanted).flatMap(({ text }) => searchWords(text));
  if (words.length !== 1 || without.length + filters.length > 0) return false;
  return findWords(reader, words).some(({ briefs }) => briefs > commonBriefs);
}

type Begun = Pick<Stories, 'completions' | 'isBegun'>;

const nothingBegun: Begun = { completions: [], isBegun: false };

function listBegun(reader: Reader, text: string, terms: number): Begun {
  const beginning = searchWords(text).join('');
  if (beginning.length < 2) return nothingBegun;
  const begun: Begun = { completions: [], isBegun: true };
  let briefs = 0;
  for (const one of listCompletions(reader, beginning, mostCompletions + 1)) {
    if (one.word === beginning) begun.isBegun = false;
    if (one.word === beginning || stopWords.has(one.word)) continue;
    if (begun.completions.length === mostCompletions) break;
    if (terms === 1 && briefs > manyBriefs) break;
    begun.completions.push(one.word);
    briefs += one.briefs;
  }
  return begun;
}

/** The others after the first; of both there are as many as of the others, for those include the first. */
export function follow(first: Hits, others: Hits): Hits {
  const known = new Set(first.briefs);
  const more = others.briefs.filter((n) => !known.has(n));
  return {
    ...first,
    briefs: [...first.briefs, ...more].slice(0, mostHits),
    total: others.total,
  };
}
