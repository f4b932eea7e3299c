/** Words of the archive, spelled as `searchWords` spells them: in how many briefs they stand, and the commonest that begin alike. */
import { z } from 'zod';
import type { Reader } from '../../store/connect';

/** `briefs` is how many hold it. */
export type KnownWord = { word: string; briefs: number };

const wordRow = z.object({ word: z.string(), briefs: z.number() });
const countRow = z.object({ count: z.number() });

/** Those that stand in any brief, as they are written; other forms of one stem are other words. */
export function findWords(reader: Reader, words: readonly string[]): KnownWord[] {
  const sql =
    'SELECT v.word, v.briefs FROM json_each(?) JOIN vocabulary v ON v.word = value ORDER BY key';
  return reader.all(wordRow, sql, JSON.stringify(words));
}

/** More words that begin alike are not gone through: among them common ones are soon met. */
const manyWords = 2_000;
/** Of all words, so many are looked at where too many begin alike. */
const commonWords = 20_000;

/** The commonest words that begin with `prefix`, itself among them, commonest first. */
export function listCompletions(reader: Reader, prefix: string, limit: number): KnownWord[] {
  const alike = `SELECT word, briefs FROM vocabulary WHERE word >= ?1 AND word < ?2 LIMIT ${manyWords}`;
  const common = `SELECT word, briefs FROM vocabulary ORDER BY briefs DESC, word LIMIT ${commonWords}`;
  const end = `${prefix}\u{10FFFF}`;
  const count = reader.first(countRow, `SELECT count(*) AS count FROM (${alike})`, prefix, end);
  const isMany = count?.count === manyWords;
  return reader.all(
    wordRow,
    `SELECT word, briefs FROM (${isMany ? common : alike}) WHERE word >= ?1 AND word < ?2
     ORDER BY briefs DESC, word LIMIT ?3`,
    prefix,
    end,
    limit,
  );
}
