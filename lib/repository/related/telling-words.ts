/** A brief → the few words of it that tell most of what it is about: often said there, and seldom elsewhere. */
import { stemmer } from 'stemmer';
import { z } from 'zod';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { stopWords } from '../search/ranking';
import { findWords } from '../search/vocabulary';
import { mostTellingWords, oneOf, titleWeight, wordWeight } from './weights';

export type TellingWord = { word: string; weight: number };

const textRow = z.object({ title: z.string(), words: z.string() });
const countRow = z.object({ count: z.number() });

/** Of each stem its commonest form, most telling first; spelled as the search spells them. */
export function listTellingWords(reader: Reader, brief: number): TellingWord[] {
  const said = countWords(reader, brief);
  const all = reader.first(countRow, "SELECT count FROM lists WHERE list = 'site'")?.count ?? 0;
  const most = all / oneOf;
  const weighed = findWords(reader, [...said.keys()])
    .filter(({ briefs }) => briefs > 1 && briefs <= most)
    .map(({ word, briefs }) => ({ word, weight: wordWeight(said.get(word) ?? 1, briefs, all) }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const telling = new Map<string, TellingWord>();
  for (const one of weighed) {
    const stem = stemmer(one.word);
    if (!telling.has(stem)) telling.set(stem, one);
    if (telling.size === mostTellingWords) break;
  }
  return [...telling.values()];
}

/** Letters of scripts without spaces stand alone, and tell nothing so. */
const shortest = 3;

function countWords(reader: Reader, brief: number): Map<string, number> {
  const row = reader.first(
    textRow,
    `SELECT b.summary ->> 'title' AS title, f.words FROM briefs b JOIN files f ON f.id = b.file WHERE b.n = ?`,
    brief,
  );
  const counts = new Map<string, number>();
  if (!row) return counts;
  const count = (word: string, times: number) => {
    if (word.length < shortest || stopWords.has(word)) return;
    counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const word of searchWords(row.title)) count(word, titleWeight);
  for (const [word] of row.words.matchAll(/[\p{L}\p{N}]+/gu)) count(word, 1);
  return counts;
}
