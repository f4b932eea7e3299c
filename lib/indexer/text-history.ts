/** Remembers the text of each brief over the runs of the indexer, and since when it is as it is. */
import { z } from 'zod';
import type { BriefFacts } from '../domain/brief';
import { type BriefDate, dateSchema } from '../domain/instant';
import type { Reader, Writer } from '../store/connect';

const known = z.object({ hash: z.string(), updated: dateSchema.nullable() });

/** A document saved a few times while it is being filed is not one that was changed later. */
const filingTime = 24 * 60 * 60 * 1000;

type Remember = (file: string, brief: BriefFacts, hash: string) => BriefDate | undefined;

/**
 * Returns a function that remembers the text of a brief by its hash, and gives the date to show as *updated*, if any.
 * A text belongs to its file: a path can pass from one document to another. No date is made up: a changed text without
 * a later date of its own shows none (docs/decisions/018).
 */
export function textHistory(writer: Writer): Remember {
  const insert = writer.prepare(
    'INSERT OR REPLACE INTO texts (file, hash, updated) VALUES (?, ?, ?)',
  );
  return (file, brief, hash) => {
    const text = writer.first(known, 'SELECT hash, updated FROM texts WHERE file = ?', file);
    if (text?.hash === hash) return text.updated ?? undefined;
    const updated = laterThanCurated(brief, text === undefined ? filingTime : 1);
    insert(file, hash, updated ?? null);
    return updated;
  };
}

/** Its modified date, when that is at least so many milliseconds after the date curated. */
function laterThanCurated({ curated, modified }: BriefFacts, least: number): BriefDate | undefined {
  if (curated === undefined || modified === undefined) return undefined;
  return Date.parse(modified) - Date.parse(curated) >= least ? modified : undefined;
}

const textRow = z.object({ file: z.string(), hash: z.string(), updated: z.string().nullable() });

/** An index that is made anew remembers what the former one did. */
export function carryTexts(former: Reader, writer: Writer): void {
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO texts (file, hash, updated) VALUES (?, ?, ?)',
  );
  for (const { file, hash, updated } of former.all(
    textRow,
    'SELECT file, hash, updated FROM texts',
  )) {
    insert(file, hash, updated);
  }
}
