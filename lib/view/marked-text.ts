/** A text and the words that were looked for → the text with what was found marked, or the part of it that holds most. */
import { stemmer } from 'stemmer';
import { searchWords } from '../domain/search-text';

export type TextPart = { text: string; isHit: boolean };

/** The words of a text → which of them were found. */
export type HitTest = (words: readonly string[]) => boolean[];

/** Tells the words that a search for others finds: those of the same stem, and those of a phrase where they stand side by side. */
export function hitTest(looked: readonly string[], phrases: readonly string[] = []): HitTest {
  const stems = new Set(
    looked.flatMap((text) => [...searchWords(text), joined(text)]).map(stemmer),
  );
  const rows = phrases.map((phrase) => searchWords(phrase).map(stemmer));
  return (words) => {
    const isHit = words.map((word) =>
      [...searchWords(word), joined(word)].some((one) => stems.has(stemmer(one))),
    );
    if (rows.length > 0) for (const at of placesOf(rows, words)) isHit[at] = true;
    return isHit;
  };
}

/** Which of the words make up a phrase; a compound is several of its words. */
function placesOf(rows: readonly string[][], words: readonly string[]): Set<number> {
  const stems = words.flatMap((word, at) =>
    searchWords(word).map((one) => ({ stem: stemmer(one), at })),
  );
  const places = new Set<number>();
  for (const row of rows) {
    stems.forEach((_, from) => {
      if (row.some((stem, step) => stems[from + step]?.stem !== stem)) return;
      for (const { at } of stems.slice(from, from + row.length)) places.add(at);
    });
  }
  return places;
}

/** A compound is found in one as well. */
function joined(text: string): string {
  return searchWords(text).join('');
}

const words = /[\p{L}\p{N}]+(?:['’‘ʼ‐‑–-][\p{L}\p{N}]+)*/gu;

export function markHits(text: string, findHits: HitTest): TextPart[] {
  const parts: TextPart[] = [];
  const add = (part: string, hit: boolean) => {
    const last = parts.at(-1);
    if (part === '') return;
    if (last && last.isHit === hit) last.text += part;
    else parts.push({ text: part, isHit: hit });
  };
  let at = 0;
  const found = [...text.matchAll(words)];
  const isHit = findHits(found.map(([word]) => word));
  for (const [place, { 0: word, index }] of found.entries()) {
    add(text.slice(at, index), false);
    add(word, isHit[place] ?? false);
    at = index + word.length;
  }
  add(text.slice(at), false);
  return parts;
}

/** As much of a text as a card shows, around most of its hits, cut between words; undefined without a hit. */
export function excerpt(text: string, findHits: HitTest, length: number): TextPart[] | undefined {
  const found = [...text.matchAll(words)];
  const isHit = findHits(found.map(([word]) => word));
  const hits = found.filter((_, place) => isHit[place]).map(({ index }) => index);
  const most = hits
    .map((from) => ({ from, count: hits.filter((at) => at >= from && at < from + length).length }))
    .reduce<{ from: number; count: number } | undefined>(
      (best, one) => (best && best.count >= one.count ? best : one),
      undefined,
    );
  if (!most) return undefined;
  const lead = Math.max(0, most.from - length / 4);
  const from = lead === 0 ? 0 : (found.find(({ index }) => index >= lead)?.index ?? most.from);
  const last = found.findLast(({ 0: word, index }) => index + word.length <= from + length);
  const to =
    text.length - from <= length ? text.length : last ? last.index + last[0].length : from + length;
  const shown = text.slice(from, to).trim();
  return markHits(`${from > 0 ? '… ' : ''}${shown}${to < text.length ? ' …' : ''}`, findHits);
}
