/** When the briefs of a list were curated. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { dateSchema } from '../domain/instant';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';
import { keyId, listKey } from '../store/list-key';
import type { Timeline } from './answers';

const oldestRow = z.object({ sort: dateSchema });
const yearsRow = z.object({ years: jsonColumn(z.record(z.string(), z.number())) });

/** An undated brief sorts as '', before all others. */
const selectOldest = `SELECT b.sort FROM members m JOIN briefs b ON b.n = m.brief
  WHERE m.key = ${keyId} AND m.shown = 1 AND b.sort > '' ORDER BY m.brief LIMIT 1`;

export function findTimeline(reader: Reader, list: BriefList): Timeline {
  const key = listKey(list);
  const oldest = reader.first(oldestRow, selectOldest, key);
  const row = reader.first(yearsRow, 'SELECT years FROM lists WHERE list = ?', key);
  const years = Object.entries(row?.years ?? {}).sort();
  return { oldest: oldest?.sort, years: years.map(([year, count]) => ({ year, count })) };
}
