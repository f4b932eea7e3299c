/**
 * Briefs that left without a successor: their file broke, or was gone. A later run may find them again, for a file is
 * mended, and a large pull takes files away in one run and brings them back in the next.
 */
import { z } from 'zod';
import { jsonColumn } from '../store/brief-row';
import type { Reader, Writer } from '../store/connect';
import type { Fate, FormerBrief } from './brief-fates';
import { type PublishedBrief, publishedBriefSchema } from './published-brief';

const departedRow = z
  .object({ until: z.enum(['broken', 'gone']), brief: jsonColumn(publishedBriefSchema) })
  .transform(({ until, brief }): FormerBrief => ({ ...brief, until }));

const oneRow = z.object({ one: z.literal(1) });

export function isAnyDeparted(reader: Reader): boolean {
  return reader.first(oneRow, 'SELECT 1 AS one FROM departed LIMIT 1') !== undefined;
}

/** All whose file broke, and those that said the same as one that is published now. */
export function recallDeparted(reader: Reader, present: readonly PublishedBrief[]): FormerBrief[] {
  const texts = present.flatMap(({ document }) => document?.text ?? []);
  const select = 'SELECT until, brief FROM departed WHERE';
  return [
    ...reader.all(departedRow, `${select} until = 'broken' ORDER BY file`),
    ...reader.all(
      departedRow,
      `${select} until = 'gone' AND text IN (SELECT value FROM json_each(?)) ORDER BY file`,
      JSON.stringify(texts),
    ),
  ];
}

/** `fates` are those of the `former` ones, in their order. */
export function keepDeparted(
  writer: Writer,
  former: readonly FormerBrief[],
  fates: readonly Fate[],
): void {
  const remove = writer.prepare('DELETE FROM departed WHERE file = ?');
  const insert = writer.prepare(
    'INSERT OR REPLACE INTO departed (file, until, text, brief) VALUES (?, ?, ?, ?)',
  );
  for (const { file, until } of former) if (until !== 'now') remove(file);
  for (const [at, { until, ...brief }] of former.entries()) {
    const fate = fates[at]?.kind;
    if (fate !== 'broken' && fate !== 'gone') continue;
    insert(brief.file, fate, brief.document?.text ?? null, JSON.stringify(brief));
  }
}

const carriedRow = z.object({
  file: z.string(),
  until: z.string(),
  text: z.string().nullable(),
  brief: z.string(),
});

/** An index that is made anew remembers what the former one did. */
export function carryDeparted(former: Reader, writer: Writer): void {
  const insert = writer.prepare(
    'INSERT OR IGNORE INTO departed (file, until, text, brief) VALUES (?, ?, ?, ?)',
  );
  for (const { file, until, text, brief } of former.all(
    carriedRow,
    'SELECT file, until, text, brief FROM departed',
  )) {
    insert(file, until, text, brief);
  }
}
