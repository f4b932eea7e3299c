/** When the briefs of a list were curated, read along the key of the list. */
import { z } from 'zod';
import type { BriefList } from '../domain/brief-list';
import { dateSchema } from '../domain/instant';
import type { Reader } from '../store/connect';
import { listKey } from '../store/list-key';
import type { Timeline } from './content-repository';

const oldestRow = z.object({ sort: dateSchema });
const yearRow = z.object({ year: z.string(), count: z.number() });

/** An undated brief sorts as ''. */
const dated = "FROM entries WHERE list = ? AND sort > ''";

export function findTimeline(reader: Reader, list: BriefList): Timeline {
  const key = listKey(list);
  const oldest = reader.first(oldestRow, `SELECT sort ${dated} ORDER BY sort LIMIT 1`, key);
  const years = `SELECT substr(sort, 1, 4) AS year, count(*) AS count ${dated}`;
  return {
    oldest: oldest?.sort,
    years: reader.all(yearRow, `${years} GROUP BY year ORDER BY year`, key),
  };
}
