/** Remembers the text of each brief over the runs of the indexer, and since when it is as it is. */
import { z } from 'zod';
import type { Brief } from '../domain/brief';
import { type BriefDate, dateSchema } from '../domain/instant';
import { textHash } from '../domain/text-hash';
import type { Writer } from '../store/connect';

const known = z.object({ path: z.string(), hash: z.string(), updated: dateSchema.nullable() });

/** A document saved a few times while it is being filed is not one that was changed later. */
const filingTime = 24 * 60 * 60 * 1000;

/**
 * Returns a function that gives the date to show as *updated*, and remembers the text. It never makes a date up:
 * a changed text without a later date of its own shows none (docs/decisions/018).
 */
export function rememberTexts(writer: Writer): (brief: Brief) => BriefDate | undefined {
  const texts = new Map(
    writer
      .all(known, 'SELECT path, hash, updated FROM texts')
      .map(({ path, hash, updated }) => [path, { hash, updated: updated ?? undefined }]),
  );
  const insert = writer.prepare(
    'INSERT OR REPLACE INTO texts (path, hash, updated) VALUES (?, ?, ?)',
  );
  return (brief) => {
    const text = texts.get(brief.path);
    const hash = textHash(`${brief.title}\n${brief.text}`);
    if (text?.hash === hash) return text.updated;
    const updated = laterThanCurated(brief, text === undefined ? filingTime : 1);
    insert(brief.path, hash, updated ?? null);
    return updated;
  };
}

/** Its modified date, when that is at least so many milliseconds after the date curated. */
function laterThanCurated({ curated, modified }: Brief, least: number): BriefDate | undefined {
  if (curated === undefined || modified === undefined) return undefined;
  return Date.parse(modified) - Date.parse(curated) >= least ? modified : undefined;
}
