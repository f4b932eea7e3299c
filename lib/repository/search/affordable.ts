/** Words and pairs of words that a search could look for → those that it can in good time: what few briefs hold tells most. */
import { searchWords } from '../../domain/search-text';
import type { Reader } from '../../store/connect';
import { fewWords, mostPlaces } from './ranking';
import { findWords } from './vocabulary';

/** In their order. Of several words together about as many briefs are gone through as hold the rarest. */
export function listAffordable<Item>(
  reader: Reader,
  items: readonly Item[],
  textOf: (item: Item) => string,
): Item[] {
  const words = new Map(items.map((item) => [item, searchWords(textOf(item))]));
  const known = new Map(
    findWords(reader, [...new Set([...words.values()].flat())]).map(({ word, briefs }) => [
      word,
      briefs,
    ]),
  );
  const priced = [...words]
    .map(([item, ofItem]) => ({
      item,
      briefs: Math.min(...ofItem.map((word) => known.get(word) ?? 0)),
    }))
    .sort((a, b) => a.briefs - b.briefs);
  const afforded = new Set<Item>();
  let spent = 0;
  for (const { item, briefs } of priced) {
    spent += briefs;
    if (spent > mostPlaces && afforded.size >= fewWords) break;
    afforded.add(item);
  }
  return items.filter((item) => afforded.has(item));
}
