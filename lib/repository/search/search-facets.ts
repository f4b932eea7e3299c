/** Hits of a search → what would narrow them, with counts and the names that readers know. */
import { z } from 'zod';
import type { SearchFilter } from '../../domain/search-query';
import { type FacetFilter, mostChosen, searchFacetKinds } from '../../domain/search-state';
import type { Reader } from '../../store/connect';
import { parseSearchFacetWord } from '../../store/search-facets';
import type { NamedFilter } from '../answers';

/** Of each kind. */
const mostValues = 10;

const wordsRow = z.object({ words: z.string().nullable() });
const keyRow = z.object({ id: z.number(), key: z.string() });
const nameRow = z.object({ name: z.string() });

type CountedKey = { id: number; count: number };

/** What all hits have narrows nothing, and what was chosen is not offered again. */
export function countSearchFacets(
  reader: Reader,
  briefs: readonly number[],
  chosen: readonly SearchFilter[],
): NamedFilter[] {
  const counted = countKeys(reader, briefs);
  return searchFacetKinds.flatMap((kind) => {
    const keys = (counted.get(kind) ?? []).filter(({ count }) => count < briefs.length);
    const busiest = listBusiest(reader, keys, mostValues + mostChosen)
      .filter(({ value }) => !chosen.some((one) => one.kind === kind && one.value === value))
      .slice(0, mostValues);
    if (kind === 'year') busiest.sort((a, b) => (a.value < b.value ? 1 : -1));
    return busiest.map((one) => ({ ...one, kind, name: nameOfFilter(reader, { ...one, kind }) }));
  });
}

/** The words of all in one value: a row for each would take longer than to count them. */
function countKeys(
  reader: Reader,
  briefs: readonly number[],
): Map<FacetFilter['kind'], CountedKey[]> {
  const sql = `SELECT group_concat(b.facets, ' ') AS words
    FROM json_each(?) JOIN search_briefs b ON b.brief = value`;
  const words = reader.first(wordsRow, sql, JSON.stringify(briefs))?.words ?? '';
  const counts = new Map<string, number>();
  for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const keys = new Map<FacetFilter['kind'], CountedKey[]>();
  for (const [word, count] of counts) {
    const facet = parseSearchFacetWord(word);
    if (!facet) continue;
    const known = keys.get(facet.kind);
    if (known) known.push({ id: facet.id, count });
    else keys.set(facet.kind, [{ id: facet.id, count }]);
  }
  return keys;
}

/** Of keys that count the same those first that come first by the alphabet. */
function listBusiest(
  reader: Reader,
  keys: readonly CountedKey[],
  limit: number,
): { value: string; count: number }[] {
  const least = keys.map(({ count }) => count).toSorted((a, b) => b - a)[limit - 1] ?? 0;
  const counts = new Map(
    keys.filter(({ count }) => count >= least).map(({ id, count }) => [id, count]),
  );
  return reader
    .all(
      keyRow,
      'SELECT k.id, k.key FROM json_each(?) JOIN keys k ON k.id = value ORDER BY k.key',
      JSON.stringify([...counts.keys()]),
    )
    .map(({ id, key }) => ({ value: key.slice(key.indexOf(':') + 1), count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
}

const names = new Map<SearchFilter['kind'], string>([
  ['community', 'SELECT name FROM communities WHERE slug = ?'],
  [
    'topic',
    'SELECT label AS name FROM topics WHERE concept = ? ORDER BY briefs DESC, slug LIMIT 1',
  ],
  ['source', 'SELECT name FROM sources WHERE host = ?'],
]);

/** Content types are named by the view; years are their own names. */
export function nameOfFilter(reader: Reader, { kind, value }: SearchFilter): string {
  const sql = names.get(kind);
  return (sql && reader.first(nameRow, sql, value)?.name) ?? value;
}
