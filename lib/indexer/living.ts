/** Whether a page lives at a path, by what the index has. */
import { z } from 'zod';
import { listOf, parseTarget } from '../routes';
import type { Reader } from '../store/connect';
import { listKey } from '../store/list-key';

const oneRow = z.object({ one: z.literal(1) });

/** Of a page of content: an index of other things lives always, and so does the front page. */
export function isLiving(reader: Reader, path: string): boolean {
  const target = parseTarget(path);
  if (!target || target.kind === 'import-report') return false;
  const list = listOf(target);
  if (!list || list.kind === 'site') return true;
  const isList = reader.first(oneRow, 'SELECT 1 AS one FROM lists WHERE list = ?', listKey(list));
  if (isList) return true;
  return reader.first(oneRow, 'SELECT 1 AS one FROM briefs WHERE path = ?', path) !== undefined;
}
