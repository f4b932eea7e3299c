/** A mix of lists → the newest briefs in it, or what there is none of. */
import { z } from 'zod';
import { type FeedMix, type MixPart, mixRules } from '../domain/feed-mix';
import type { Reader } from '../store/connect';
import { keyWord } from '../store/key-word';
import { listKey } from '../store/list-key';
import type { MixedBriefs } from './answers';
import { readStoredBriefs } from './read-brief';
import { findHits } from './search/find-hits';

const idRow = z.object({ id: z.number() });

/** Each story once, newest first; asked of the search, which keeps the keys of a brief as words. */
export function findMixedBriefs(reader: Reader, mix: FeedMix, limit: number): MixedBriefs {
  const unknown = mixRules.flatMap((rule) => mix[rule]).find((part) => !idOf(reader, part));
  if (unknown) return { kind: 'unknown', part: unknown };
  const words = (parts: readonly MixPart[]) =>
    parts.map((part) => `"${keyWord(idOf(reader, part) ?? 0)}"`);
  const wanted = [
    ...(mix.any.length > 0 ? [`(${words(mix.any).join(' OR ')})`] : []),
    ...words(mix.all),
  ];
  const unwanted = words(mix.none);
  const all = wanted.length > 0 ? wanted.join(' AND ') : siteWord(reader);
  const without = unwanted.length > 0 ? ` NOT (${unwanted.join(' OR ')})` : '';
  const anytime = { first: undefined, last: undefined };
  const expression = `keys : ((${all})${without})`;
  const { briefs } = findHits(reader, { words: expression }, anytime, 'date');
  return { kind: 'found', briefs: readStoredBriefs(reader, briefs.slice(0, limit)) };
}

function idOf(reader: Reader, part: MixPart): number | undefined {
  const sql = 'SELECT k.id FROM keys k JOIN lists l ON l.list = k.key WHERE k.key = ?';
  return reader.first(idRow, sql, listKey(part))?.id;
}

/** Of what every brief has. */
function siteWord(reader: Reader): string {
  const site = reader.first(idRow, "SELECT id FROM keys WHERE key = 'site'");
  return `"${keyWord(site?.id ?? 0)}"`;
}
