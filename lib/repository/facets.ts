/** Facets with the names a reader knows them by, and the pages of a list that they narrow. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { type Facet, type FacetCount, narrowingFacets } from '../domain/facet';
import { site } from '../site';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { facetKey, parseFacetKey } from '../store/facet-key';
import { keyId, listKey } from '../store/list-key';
import type { BriefPage, NamedFacet } from './answers';
import { inAll, newestInAll } from './intersection';
import { briefSummary, selectSummaries, summaryRow } from './read-brief';

const oneRow = z.object({ one: z.literal(1) });
const countRow = z.object({ count: z.number() });
const nameRow = z.object({ name: z.string() });
const facetsRow = z.object({ facets: jsonColumn(z.array(z.tuple([z.string(), z.number()]))) });
const keyRow = z.object({ key: z.string(), count: z.number() });
const idRow = z.object({ id: z.number() });

/** Whether any brief has it. */
export function hasFacet(reader: Reader, facet: Facet): boolean {
  const sql = `SELECT 1 AS one FROM members WHERE key = ${keyId} LIMIT 1`;
  return reader.first(oneRow, sql, facetKey(facet)) !== undefined;
}

/** What narrows a list, as counted when the index was written. */
export function listFacetsOf(reader: Reader, list: BriefList): NamedFacet[] {
  const row = reader.first(facetsRow, 'SELECT facets FROM lists WHERE list = ?', listKey(list));
  return nameFacets(reader, countsOf(row?.facets ?? []));
}

/** The stories of a list that have all of the facets; `page` may lie beyond the end. */
export function findNarrowedPage(
  reader: Reader,
  list: BriefList,
  facets: readonly Facet[],
  page: number,
): BriefPage {
  const keys = smallestFirst(reader, [listKey(list), ...facets.map(facetKey)]);
  const matching = inAll(keys.length);
  const total =
    reader.first(
      countRow,
      `SELECT count(DISTINCT a.story) AS count FROM members a WHERE ${matching}`,
      ...keys,
    )?.count ?? 0;
  const briefs = reader
    .all(
      summaryRow,
      `${selectSummaries} WHERE b.n IN (
         SELECT a.brief FROM members a WHERE ${newestInAll(keys.length)}
         ORDER BY a.brief DESC LIMIT ?${keys.length + 1} OFFSET ?${keys.length + 2})
       ORDER BY b.n DESC`,
      ...keys,
      site.pageSize,
      (page - 1) * site.pageSize,
    )
    .map(briefSummary);
  const found = reader.all(
    keyRow,
    `SELECT k.key, f.count FROM (
       SELECT f.key AS id, count(DISTINCT f.story) AS count FROM members a
       JOIN members f ON f.brief = a.brief
       WHERE ${matching} GROUP BY f.key HAVING count < ?${keys.length + 1}
     ) f JOIN keys k ON k.id = f.id`,
    ...keys,
    total,
  );
  const counts = countsOf(found.map((row) => [row.key, row.count] as const));
  return {
    briefs,
    total,
    page,
    pages: Math.max(1, Math.ceil(total / site.pageSize)),
    chosen: nameFacets(
      reader,
      facets.map((facet) => ({ ...facet, count: total })),
    ),
    facets: nameFacets(reader, narrowingFacets(counts, total)),
  };
}

/** Numbers of keys; of one that the index does not have, a number that nothing has. */
function smallestFirst(reader: Reader, keys: string[]): number[] {
  const sized = keys.map((key) => {
    const id = reader.first(idRow, 'SELECT id FROM keys WHERE key = ?', key)?.id ?? 0;
    const row = reader.first(countRow, 'SELECT count(*) AS count FROM members WHERE key = ?', id);
    return { id, count: row?.count ?? 0 };
  });
  return sized.sort((a, b) => a.count - b.count).map(({ id }) => id);
}

function countsOf(counted: readonly (readonly [key: string, count: number])[]): FacetCount[] {
  return counted.flatMap(([key, count]) => {
    const facet = parseFacetKey(key);
    return facet ? [{ ...facet, count }] : [];
  });
}

function nameFacets(reader: Reader, facets: FacetCount[]): NamedFacet[] {
  return facets.map((facet) => ({ ...facet, name: nameOf(reader, facet) }));
}

const names = {
  source: 'SELECT name FROM sources WHERE host = ?',
  topic: "SELECT scheme || ': ' || label AS name FROM topics WHERE slug = ?",
};

/** Content types are named by the view; rubrics and years are their own names. */
function nameOf(reader: Reader, { kind, value }: Facet): string {
  if (kind !== 'source' && kind !== 'topic') return value;
  return reader.first(nameRow, names[kind], value)?.name ?? value;
}
