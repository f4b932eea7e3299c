/** What day it is, by the clock of the index. */
import { z } from 'zod';
import { type PlainDay, plainDaySchema } from '../domain/instant';
import type { Reader } from '../store/connect';

const todayRow = z.object({ today: plainDaySchema });

/**
 * The day in UTC. Asked of SQLite, because Next refuses to cache a page that asked JavaScript for the time
 * (docs/decisions/011).
 */
export function findToday(reader: Reader): PlainDay {
  const row = reader.first(todayRow, "SELECT date('now') AS today");
  if (!row) throw new Error('The index does not know what day it is.');
  return row.today;
}
