/** One brief, its neighbours in the feed, and the briefs of a list. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { contentTypeSchema } from '../domain/content-type';
import type { SitePath } from '../domain/site-path';
import { site } from '../site';
import { besideTable } from '../store/beside';
import type { Reader } from '../store/connect';
import { keyId, listKey } from '../store/list-key';
import type { BriefPage, BriefSummary, CountedType, ListSummary, StoredBrief } from './answers';
import { listFacetsOf } from './facets';
import { newestInAll } from './intersection';
import {
  briefRow,
  briefSummary,
  listSummaryShape,
  selectBriefs,
  selectSummaries,
  storedBrief,
  summaryRow,
} from './read-brief';

export function findBrief(reader: Reader, path: SitePath): StoredBrief | undefined {
  const row = reader.first(briefRow, `${selectBriefs} WHERE b.path = ?`, path);
  return row && storedBrief(row);
}

const positionRow = z.object({ n: z.number(), section: z.string() });

/** Earlier and later in the same section; a brief that its section does not show stands where its story does. */
export function findNeighbours(reader: Reader, path: SitePath) {
  const position = reader.first(
    positionRow,
    `SELECT shown.n, shown.section
     FROM briefs b JOIN briefs shown ON shown.story = b.story AND shown.section = b.section
     WHERE b.path = ? ORDER BY shown.n DESC LIMIT 1`,
    path,
  );
  if (!position) return { earlier: undefined, later: undefined };
  const list = `section:${position.section}`;
  const find = (comparison: '<' | '>', direction: 'ASC' | 'DESC'): BriefSummary | undefined => {
    const row = reader.first(
      summaryRow,
      `${selectSummaries} WHERE b.n = (
         SELECT brief FROM members WHERE key = ${keyId} AND shown = 1 AND brief ${comparison} ?
         ORDER BY brief ${direction} LIMIT 1)`,
      list,
      position.n,
    );
    return row && briefSummary(row);
  };
  return { earlier: find('<', 'DESC'), later: find('>', 'ASC') };
}

const listSummaryRow = z.object(listSummaryShape);

export function findListSummary(reader: Reader, list: BriefList): ListSummary | undefined {
  return reader.first(
    listSummaryRow,
    'SELECT count, newest, modified FROM lists WHERE list = ?',
    listKey(list),
  );
}

/** Ids first along the covering key, rows after: a deep page costs what the first one costs. */
const selectShown = `(SELECT brief FROM members WHERE key = ${keyId} AND shown = 1 ORDER BY brief DESC LIMIT ? OFFSET ?)`;

export function findBriefPage(
  reader: Reader,
  list: BriefList,
  page: number,
): BriefPage | undefined {
  const summary = findListSummary(reader, list);
  if (!summary) return undefined;
  const pages = Math.max(1, Math.ceil(summary.count / site.pageSize));
  if (page < 1 || page > pages) return undefined;
  const briefs = reader
    .all(
      summaryRow,
      `${selectSummaries} WHERE b.n IN ${selectShown} ORDER BY b.n DESC`,
      listKey(list),
      site.pageSize,
      (page - 1) * site.pageSize,
    )
    .map(briefSummary);
  const facets = listFacetsOf(reader, list);
  return { briefs, total: summary.count, page, pages, chosen: [], facets };
}

export function listNewestBriefs(reader: Reader, list: BriefList, limit: number): StoredBrief[] {
  return reader
    .all(
      briefRow,
      `${selectBriefs} WHERE b.n IN ${selectShown} ORDER BY b.n DESC`,
      listKey(list),
      limit,
      0,
    )
    .map(storedBrief);
}

const typeRow = z.object({ type: contentTypeSchema, count: z.number() });

/** Content types of a list's briefs with the stories they have inside it, most frequent first. */
export function listTypesOf(reader: Reader, list: BriefList): CountedType[] {
  return reader.all(
    typeRow,
    `SELECT name AS type, count FROM ${besideTable('type')} ORDER BY count DESC, type`,
    listKey(list),
  );
}

const oneRow = z.object({ one: z.literal(1) });

/** Whether another brief has the title of the one at `path`. */
export function hasNamesake(reader: Reader, path: SitePath): boolean {
  const sql = `SELECT 1 AS one FROM briefs own JOIN briefs b ON b.headline = own.headline AND b.n <> own.n
    WHERE own.path = ? LIMIT 1`;
  return reader.first(oneRow, sql, path) !== undefined;
}

/** Other briefs about the article that the brief at `path` is about, newest first. */
export function listBriefsOfStory(reader: Reader, path: SitePath): BriefSummary[] {
  return reader
    .all(
      summaryRow,
      `${selectSummaries} JOIN briefs own ON own.path = ? AND own.story = b.story
       WHERE b.n <> own.n ORDER BY b.n DESC`,
      path,
    )
    .map(briefSummary);
}

/** Newest briefs that are in both lists, each story once. */
export function listBriefsInBoth(
  reader: Reader,
  list: BriefList,
  other: BriefList,
  limit: number,
): BriefSummary[] {
  return reader
    .all(
      summaryRow,
      `${selectSummaries} WHERE b.n IN (
         SELECT a.brief FROM members a WHERE ${newestInAll(2)} ORDER BY a.brief DESC LIMIT ?3)
       ORDER BY b.n DESC`,
      ...idsOf(reader, [list, other]),
      limit,
    )
    .map(briefSummary);
}

const idRow = z.object({ id: z.number() });

function idsOf(reader: Reader, lists: readonly BriefList[]): number[] {
  const sql = 'SELECT id FROM keys WHERE key = ?';
  return lists.map((list) => reader.first(idRow, sql, listKey(list))?.id ?? 0);
}
