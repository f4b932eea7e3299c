/** Hits of a search → what would narrow them, with counts and the names that readers know. */
import { z } from 'zod';
import type { SearchFilter } from '../../domain/search-query';
import { type FacetFilter, searchFacetKinds } from '../../domain/search-state';
import type { Reader } from '../../store/connect';
import type { NamedFilter } from '../content-repository';

/** Of each kind. */
const mostValues = 10;

const keyRow = z.object({ key: z.string(), count: z.number() });
const nameRow = z.object({ name: z.string() });

/** Topics are offered by their labels, whichever schemes they belong to. */
const kindOfKey = new Map<string, FacetFilter['kind']>([
  ...searchFacetKinds.filter((kind) => kind !== 'topic').map((kind) => [kind, kind] as const),
  ['concept', 'topic'],
]);

/** What all hits have narrows nothing, and what was chosen is not offered again. */
export function countSearchFacets(
  reader: Reader,
  briefs: readonly number[],
  chosen: readonly SearchFilter[],
): NamedFilter[] {
  const counted = reader
    .all(
      keyRow,
      `SELECT k.key, f.count FROM (
         SELECT m.key AS id, count(*) AS count FROM json_each(?) JOIN members m ON m.brief = value GROUP BY m.key
       ) f JOIN keys k ON k.id = f.id ORDER BY f.count DESC, k.key`,
      JSON.stringify(briefs),
    )
    .flatMap(({ key, count }) => {
      const end = key.indexOf(':');
      const kind = kindOfKey.get(key.slice(0, end));
      return kind ? [{ kind, value: key.slice(end + 1), count }] : [];
    })
    .filter(({ count }) => count < briefs.length)
    .filter((one) => !chosen.some(({ kind, value }) => kind === one.kind && value === one.value));
  return searchFacetKinds.flatMap((kind) => {
    const busiest = counted.filter((one) => one.kind === kind).slice(0, mostValues);
    if (kind === 'year') busiest.sort((a, b) => (a.value < b.value ? 1 : -1));
    return busiest.map((one) => ({ ...one, name: nameOfFilter(reader, one) }));
  });
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
