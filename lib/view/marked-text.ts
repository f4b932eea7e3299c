/** A text and the words that were looked for → the text with what was found marked, or the part of it that holds most. */
import { stemmer } from 'stemmer';
import { searchWords } from '../domain/search-text';

export type TextPart = { text: string; isHit: boolean };

/** Tells the words that a search for others finds: those of the same stem. */
export function hitTest(looked: readonly string[]): (word: string) => boolean {
  const stems = new Set(
    looked.flatMap((text) => [...searchWords(text), joined(text)]).map(stemmer),
  );
  return (word) => [...searchWords(word), joined(word)].some((one) => stems.has(stemmer(one)));
}

/** A compound is found in one as well. */
function joined(text: string): string {
  return searchWords(text).join('');
}

const words = /[\p{L}\p{N}]+(?:['’‘ʼ‐‑–-][\p{L}\p{N}]+)*/gu;

export function markHits(text: string, isHit: (word: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  const add = (part: string, hit: boolean) => {
    const last = parts.at(-1);
    if (part === '') return;
    if (last && last.isHit === hit) last.text += part;
    else parts.push({ text: part, isHit: hit });
  };
  let at = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    add(text.slice(at, index), false);
    add(word, isHit(word));
    at = index + word.length;
  }
  add(text.slice(at), false);
  return parts;
}

/** As much of a text as a card shows, around most of its hits, cut between words; undefined without a hit. */
export function excerpt(
  text: string,
  isHit: (word: string) => boolean,
  length: number,
): TextPart[] | undefined {
  const found = [...text.matchAll(words)];
  const hits = found.filter(([word]) => isHit(word)).map(({ index }) => index);
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
  return markHits(`${from > 0 ? '… ' : ''}${shown}${to < text.length ? ' …' : ''}`, isHit);
}
