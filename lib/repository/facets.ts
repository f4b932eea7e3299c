/** Facets with the names a reader knows them by, and the pages of a list that they narrow. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { type Facet, type FacetCount, narrowingFacets } from '../domain/facet';
import { site } from '../site';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { facetKey, parseFacetKey } from '../store/facet-key';
import { listKey } from '../store/list-key';
import type { BriefPage, NamedFacet } from './content-repository';
import { inAll, newestInAll } from './intersection';
import { briefSummary, selectSummaries, summaryRow } from './read-brief';

const oneRow = z.object({ one: z.literal(1) });
const countRow = z.object({ count: z.number() });
const nameRow = z.object({ name: z.string() });
const facetsRow = z.object({ facets: jsonColumn(z.array(z.tuple([z.string(), z.number()]))) });
const keyRow = z.object({ list: z.string(), count: z.number() });

/** Whether any brief has it. */
export function hasFacet(reader: Reader, facet: Facet): boolean {
  const sql = 'SELECT 1 AS one FROM members WHERE list = ? LIMIT 1';
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
  // Keys of facets lie in these two spans, and few others do.
  const found = reader.all(
    keyRow,
    `SELECT f.list, count(DISTINCT f.story) AS count FROM members a
     JOIN members f ON f.brief = a.brief AND f.list >= 'rubric:' AND f.list < 'year;'
       AND (f.list < 'rubric;' OR f.list >= 'source:')
     WHERE ${matching} GROUP BY f.list HAVING count < ?${keys.length + 1}`,
    ...keys,
    total,
  );
  const counts = countsOf(found.map((row) => [row.list, row.count] as const));
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

function smallestFirst(reader: Reader, keys: string[]): string[] {
  const sized = keys.map((key) => {
    const row = reader.first(countRow, 'SELECT count(*) AS count FROM members WHERE list = ?', key);
    return { key, count: row?.count ?? 0 };
  });
  return sized.sort((a, b) => a.count - b.count).map(({ key }) => key);
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
