/** Every canonical page that depends on content, with the date its content last changed. */
import { z } from 'zod';
import { dateSchema } from '../domain/instant';
import { sitePathSchema } from '../domain/site-path';
import { listTarget, sitePath } from '../routes';
import type { Reader } from '../store/connect';
import { parseListKey } from '../store/list-key';
import type { SitemapEntry } from './content-repository';

const modified = dateSchema.nullish().transform((date) => date ?? undefined);
const briefRow = z.object({ path: sitePathSchema, modified });
const listRow = z
  .object({ list: z.string().transform(parseListKey), modified })
  .transform(({ list, modified }) => ({ path: sitePath(listTarget(list)), modified }));

/** A list is as new as its newest member; the front page is left out, and so are lists with neither briefs nor words. */
export function listSitemapEntries(reader: Reader): SitemapEntry[] {
  return [
    ...reader.all(
      listRow,
      `SELECT list, modified FROM lists WHERE count > 0 AND list <> 'site'
       UNION SELECT 'topic:' || slug, (SELECT modified FROM lists WHERE list = 'topic:' || slug)
         FROM topics WHERE body IS NOT NULL
       UNION SELECT 'offering:' || slug, (SELECT modified FROM lists WHERE list = 'offering:' || slug)
         FROM offerings WHERE profile IS NOT NULL
       ORDER BY list`,
    ),
    ...reader.all(briefRow, 'SELECT path, modified FROM briefs ORDER BY path'),
  ];
}
