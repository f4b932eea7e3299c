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

/** A list is as new as its newest member; lists without briefs are left out, and so is the front page. */
export function listSitemapEntries(reader: Reader): SitemapEntry[] {
  return [
    ...reader.all(
      listRow,
      "SELECT list, modified FROM lists WHERE count > 0 AND list <> 'site' ORDER BY list",
    ),
    ...reader.all(briefRow, 'SELECT path, modified FROM briefs ORDER BY path'),
  ];
}
