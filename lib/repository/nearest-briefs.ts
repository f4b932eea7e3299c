/** Words → the briefs whose title or text holds most of them, best first. */
import { searchWords } from '../domain/search-text';
import type { Reader } from '../store/connect';
import type { BriefSummary } from './answers';
import { briefSummary, selectSummaries, summaryRow } from './read-brief';
import { findHits } from './search/find-hits';
import { matchExpression } from './search/match-query';

/** At most this many words are looked for: a path of 8 kB must not become a query of thousands of terms. */
const mostWords = 16;
const longestWord = 64;

/** A story is found once, by the brief that says it best. */
export function listNearestBriefs(reader: Reader, words: string[], limit: number): BriefSummary[] {
  const terms = words
    .flatMap(searchWords)
    .filter((word) => word.length > 1 && word.length < longestWord)
    .slice(0, mostWords)
    .map((text) => ({ text, isPhrase: false }));
  if (terms.length === 0) return [];
  const wanted = terms.map((term) => ({ terms: [term], synonyms: [] }));
  const expression = matchExpression({ wanted, without: [], filters: [] }, 'some');
  const anytime = { first: undefined, last: undefined };
  const { briefs } = findHits(reader, { words: expression }, anytime, 'relevance');
  return briefs.slice(0, limit).flatMap((n) => {
    const row = reader.first(summaryRow, `${selectSummaries} WHERE b.n = ?`, n);
    return row ? [briefSummary(row)] : [];
  });
}
