/** The commonest words of the archive, held in memory, because what a misspelt one could mean is found by comparing it with all of them. */
import { z } from 'zod';
import { misspelling } from '../../domain/misspelling';
import { jsonColumn } from '../../store/brief-row';
import type { Reader } from '../../store/connect';
import { indexRevision } from '../../store/meta';
import type { KnownWord } from './vocabulary';

/** Rarer ones are hardly what anybody meant. Some 4 MB. */
const mostWords = 65_536;
/** Milliseconds for which they are held, whatever changes meanwhile: reading them takes as long as some searches. */
const heldFor = 60_000;

/** Words of one length, commonest first. */
type Shelf = { words: string[]; briefs: number[]; letters: number[] };

type Held = { shelves: Map<number, Shelf>; revision: string; since: number };

const held = new WeakMap<Reader, Held>();

/** `worth` grows with how likely the word was meant: it is more often written, or more easily mistyped so. */
export type Candidate = KnownWord & { edits: number; worth: number };

/** The likeliest first, those of fewest edits before all others. They may have left the index a moment ago. */
export function listCandidates(reader: Reader, typed: string, most: number): Candidate[] {
  const letters = lettersOf(typed);
  const candidates: Candidate[] = [];
  for (let length = typed.length - most; length <= typed.length + most; length += 1) {
    const shelf = commonWords(reader).get(length);
    if (!shelf) continue;
    for (let at = 0; at < shelf.words.length; at += 1) {
      // An edit takes away one letter and brings another at most.
      if (bitCount((shelf.letters[at] ?? 0) ^ letters) > 2 * most) continue;
      const word = shelf.words[at] ?? '';
      const found = word === typed ? undefined : misspelling(typed, word, most);
      if (!found) continue;
      const briefs = shelf.briefs[at] ?? 0;
      candidates.push({
        ...{ word, briefs, edits: found.edits },
        worth: Math.log(briefs) - found.cost,
      });
    }
  }
  return candidates.sort(
    (a, b) => a.edits - b.edits || b.worth - a.worth || (a.word < b.word ? -1 : 1),
  );
}

function commonWords(reader: Reader): Held['shelves'] {
  const last = held.get(reader);
  const now = performance.now();
  if (last && now - last.since < heldFor) return last.shelves;
  const revision = indexRevision(reader);
  const shelves = last?.revision === revision ? last.shelves : readCommonWords(reader);
  held.set(reader, { shelves, revision, since: now });
  return shelves;
}

/** In two values, for a row for each would take three times as long. */
const wordsRow = z.object({
  words: jsonColumn(z.array(z.string())),
  briefs: jsonColumn(z.array(z.number())),
});

function readCommonWords(reader: Reader): Held['shelves'] {
  const row = reader.first(
    wordsRow,
    `SELECT json_group_array(word) AS words, json_group_array(briefs) AS briefs
     FROM (SELECT word, briefs FROM vocabulary ORDER BY briefs DESC, word LIMIT ?)`,
    mostWords,
  );
  const shelves: Held['shelves'] = new Map();
  row?.words.forEach((word, at) => {
    const shelf = shelves.get(word.length) ?? { words: [], briefs: [], letters: [] };
    shelves.set(word.length, shelf);
    shelf.words.push(word);
    shelf.briefs.push(row.briefs[at] ?? 0);
    shelf.letters.push(lettersOf(word));
  });
  return shelves;
}

/** Which letters a word has, as bits; those beyond a to z share six. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 0x61;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (Math.abs(letter) % 6));
  }
  return letters;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
