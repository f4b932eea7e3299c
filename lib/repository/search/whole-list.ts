/** A search for nothing but one list → how many stories that list shows, however many there are. */
import { z } from 'zod';
import type { Reader } from '../../store/connect';
import { tellingTerms } from './match-query';
import type { Understood } from './understand-search';

const countRow = z.object({ count: z.number() });

/** Undefined for a search that says anything else. */
export function countWholeList(
  reader: Reader,
  { matching, span }: Pick<Understood, 'matching' | 'span'>,
): number | undefined {
  const { wanted, without, filters } = matching;
  const [keys = [], ...others] = filters;
  const [key] = keys;
  const isOneList = key !== undefined && keys.length === 1 && others.length === 0;
  const saysMore = tellingTerms(wanted).length + without.length > 0;
  if (!isOneList || saysMore || span.first !== undefined || span.last !== undefined)
    return undefined;
  const sql = 'SELECT l.count FROM keys k JOIN lists l ON l.list = k.key WHERE k.id = ?';
  return reader.first(countRow, sql, key)?.count;
}
