/** Terms that are looked for → things that are wanted, each with the other wordings that the archive or `synonyms.yml` knows of it. */
import { stemmer } from 'stemmer';
import { z } from 'zod';
import type { SearchTerm } from '../../domain/search-query';
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { keyOfWords } from '../../store/wording';
import { stopWords } from './ranking';

/** All terms must be there, or any of the synonyms; several terms where only together they have some. */
export type Wanted = { terms: SearchTerm[]; synonyms: string[] };

/** Longer wordings are not looked for. */
const mostTerms = 8;
/** Of one thing: each costs as much as a word of the query. */
const mostSynonyms = 12;

/** The longest wordings first, from the left; what stands in quotes is meant as it is. */
export function listWanted(reader: Reader, terms: readonly SearchTerm[]): Wanted[] {
  const runs = listRuns(terms);
  const known = findWordings(reader, [...new Set(runs.flat().map(({ key }) => key))]);
  const wanted: Wanted[] = [];
  for (let at = 0; at < terms.length; ) {
    const found = runs[at]
      ?.map(({ key, words, length }) => ({ length, synonyms: othersThan(words, known.get(key)) }))
      .findLast(({ synonyms }) => synonyms.length > 0);
    const length = found?.length ?? 1;
    wanted.push({ terms: terms.slice(at, at + length), synonyms: found?.synonyms ?? [] });
    at += length;
  }
  return wanted;
}

type Run = { key: string; words: string[]; length: number };

/** For each term the runs of plain ones that begin with it, shortest first. */
function listRuns(terms: readonly SearchTerm[]): Run[][] {
  const words = terms.map(({ text, isPhrase }) => (isPhrase ? [] : searchWords(text)));
  return words.map((_, from) => {
    const runs: Run[] = [];
    for (let length = 1; length <= mostTerms; length += 1) {
      const last = words[from + length - 1];
      if (!last || last.length === 0) break;
      const run = words.slice(from, from + length).flat();
      // `who` is no organisation, unless something is said of it.
      if (run.every((word) => stopWords.has(word))) continue;
      runs.push({ key: keyOfWords(run), words: run, length });
    }
    return runs;
  });
}

const wordingRow = z.object({ key: z.string(), wording: z.string() });

/** What else a thing is called, and what topics are called that any definition holds equivalent. */
function findWordings(reader: Reader, keys: readonly string[]): Map<string, string[]> {
  const rows = reader.all(
    wordingRow,
    `WITH named AS (
       SELECT w.key, w.kind, w.thing FROM json_each(?) JOIN wordings w ON w.key = value
       WHERE w.kind IN ('synonym', 'community', 'topic'))
     SELECT n.key, w.wording FROM named n JOIN wordings w ON w.kind = n.kind AND w.thing = n.thing
     UNION
     SELECT n.key, w.wording FROM named n JOIN topic_equivalents e ON n.kind = 'topic' AND e.topic = n.thing
     JOIN wordings w ON w.kind = 'topic' AND w.thing = e.other
     ORDER BY 1, 2`,
    JSON.stringify(keys),
  );
  const wordings = new Map<string, string[]>();
  for (const { key, wording } of rows) {
    wordings.set(key, [...(wordings.get(key) ?? []), wording]);
  }
  return wordings;
}

/** Those that would find something else than the words themselves, each once. */
function othersThan(words: readonly string[], wordings: readonly string[] = []): string[] {
  const others = new Map(wordings.map((wording) => [stems(searchWords(wording)), wording]));
  others.delete(stems(words));
  others.delete('');
  return [...others.values()].slice(0, mostSynonyms);
}

function stems(words: readonly string[]): string {
  return words.map(stemmer).join(' ');
}
