/** Remembers the text of each brief over the runs of the indexer, and since when it is as it is. */
import { z } from 'zod';
import type { Brief } from '../domain/brief';
import { type BriefDate, dateSchema } from '../domain/instant';
import type { SitePath } from '../domain/site-path';
import { textHash } from '../domain/text-hash';
import type { FiledBrief } from '../ingest/newer-first';
import type { Writer } from '../store/connect';

const known = z.object({ file: z.string(), hash: z.string(), updated: dateSchema.nullable() });

/** A document saved a few times while it is being filed is not one that was changed later. */
const filingTime = 24 * 60 * 60 * 1000;

/**
 * Remembers the texts, and gives the date to show as *updated* by the path of each brief that shows one. A text belongs
 * to its file: a path can pass from one document to another. No date is made up: a changed text without a later date
 * of its own shows none (docs/decisions/018).
 */
export function rememberTexts(
  writer: Writer,
  filed: readonly FiledBrief[],
): ReadonlyMap<SitePath, BriefDate> {
  const texts = new Map(
    writer
      .all(known, 'SELECT file, hash, updated FROM texts')
      .map(({ file, hash, updated }) => [file, { hash, updated: updated ?? undefined }]),
  );
  const insert = writer.prepare(
    'INSERT OR REPLACE INTO texts (file, hash, updated) VALUES (?, ?, ?)',
  );
  const shown = new Map<SitePath, BriefDate>();
  for (const { file, brief } of filed) {
    const text = texts.get(file);
    const hash = textHash(`${brief.title}\n${brief.text}`);
    const same = text?.hash === hash;
    const updated = same
      ? text.updated
      : laterThanCurated(brief, text === undefined ? filingTime : 1);
    if (!same) insert(file, hash, updated ?? null);
    if (updated !== undefined) shown.set(brief.path, updated);
  }
  return shown;
}

/** Its modified date, when that is at least so many milliseconds after the date curated. */
function laterThanCurated({ curated, modified }: Brief, least: number): BriefDate | undefined {
  if (curated === undefined || modified === undefined) return undefined;
  return Date.parse(modified) - Date.parse(curated) >= least ? modified : undefined;
}
