/** One brief, its neighbours in the feed, and the briefs of a list. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import type { SitePath } from '../domain/site-path';
import { site } from '../site';
import type { Reader } from '../store/connect';
import { listKey } from '../store/list-key';
import type { BriefPage, BriefSummary, ListSummary, StoredBrief } from './content-repository';
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

const positionRow = z.object({ n: z.number(), sort: z.string(), section: z.string() });

/** Earlier and later in the same section. */
export function findNeighbours(reader: Reader, path: SitePath) {
  const position = reader.first(
    positionRow,
    'SELECT n, sort, section FROM briefs WHERE path = ?',
    path,
  );
  if (!position) return { earlier: undefined, later: undefined };
  const list = `section:${position.section}`;
  const find = (comparison: '<' | '>', direction: 'ASC' | 'DESC'): BriefSummary | undefined => {
    const row = reader.first(
      summaryRow,
      `${selectSummaries} WHERE b.n = (
         SELECT brief FROM entries WHERE list = ? AND (sort, brief) ${comparison} (?, ?)
         ORDER BY sort ${direction}, brief ${direction} LIMIT 1)`,
      list,
      position.sort,
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
const selectEntries = `(SELECT brief FROM entries WHERE list = ? ORDER BY sort DESC, brief DESC LIMIT ? OFFSET ?)`;

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
      `${selectSummaries} WHERE b.n IN ${selectEntries} ORDER BY b.sort DESC, b.n DESC`,
      listKey(list),
      site.pageSize,
      (page - 1) * site.pageSize,
    )
    .map(briefSummary);
  return { briefs, total: summary.count, page, pages };
}

export function listNewestBriefs(reader: Reader, list: BriefList, limit: number): StoredBrief[] {
  return reader
    .all(
      briefRow,
      `${selectBriefs} WHERE b.n IN ${selectEntries} ORDER BY b.sort DESC, b.n DESC`,
      listKey(list),
      limit,
      0,
    )
    .map(storedBrief);
}

/** Newest briefs that are in both lists. */
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
         SELECT a.brief FROM entries a JOIN entries o ON o.brief = a.brief AND o.list = ?
         WHERE a.list = ? ORDER BY a.sort DESC, a.brief DESC LIMIT ?)
       ORDER BY b.sort DESC, b.n DESC`,
      listKey(other),
      listKey(list),
      limit,
    )
    .map(briefSummary);
}
