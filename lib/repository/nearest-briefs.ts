/** Words → the briefs whose title or text holds most of them, best first. */
import { z } from 'zod';
import type { Reader } from '../store/connect';
import type { BriefSummary } from './content-repository';
import { briefSummary, selectSummaries, summaryRow } from './read-brief';

const hitRow = z.object({ rowid: z.number(), story: z.number() });

/** Title, topics, source, teaser, body. */
const weights = '8, 3, 2, 2, 1';

/** At most this many words are looked for: a path of 8 kB must not become a query of thousands of terms. */
const mostWords = 16;

/** More briefs than these seldom share a story; where they do, a few hits fewer are shown. */
const briefsOfStory = 4;

/** A story is found once, by the brief that says it best. */
export function listNearestBriefs(reader: Reader, words: string[], limit: number): BriefSummary[] {
  const query = matchAny(words);
  if (query === undefined) return [];
  return reader
    .all(
      hitRow,
      `SELECT h.rowid, b.story FROM (
         SELECT rowid, bm25(search, ${weights}) AS rank FROM search WHERE search MATCH ?
         ORDER BY rank, rowid DESC LIMIT ?) h
       JOIN briefs b ON b.n = h.rowid ORDER BY h.rank, h.rowid DESC`,
      query,
      limit * briefsOfStory,
    )
    .filter(({ story }, at, hits) => hits.findIndex((hit) => hit.story === story) === at)
    .slice(0, limit)
    .flatMap(({ rowid }) => {
      const row = reader.first(summaryRow, `${selectSummaries} WHERE b.n = ?`, rowid);
      return row ? [briefSummary(row)] : [];
    });
}

/** Each word quoted, for raw text is an error to the engine more often than not. */
function matchAny(words: string[]): string | undefined {
  const tokens = words
    .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((token) => token.length > 1 && token.length < 64)
    .slice(0, mostWords);
  return tokens.length === 0 ? undefined : tokens.map((token) => `"${token}"`).join(' OR ');
}
