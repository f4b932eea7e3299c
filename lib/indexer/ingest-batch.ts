/** Some files of the content folder → what the index keeps of each, in the form in which it is kept. */
import { z } from 'zod';
import { archetypeOf, documentKind } from '../ingest/document-kind';
import type { MediaListing } from '../ingest/find-media';
import { ingestFile } from '../ingest/ingest-file';
import { type SplitFile, splitFile } from '../ingest/kept-file';
import { WordCounts, wordCountSchema } from './word-counts';
import { wordsOfFile } from './words-of-file';

export type IngestFolder = { contentDir: string; listing: MediaListing };

const textOrNull = z.string().nullable();

const fileRowSchema = z.object({
  file: z.string(),
  /** JSON of a `KeptFile`. */
  kept: z.string(),
  /** HTML and plain text of a brief. */
  body: textOrNull,
  words: textOrNull,
  /** Content type of a brief, else what the document is. */
  kind: z.string(),
  archetype: textOrNull,
  became: textOrNull,
  /** Why it was refused. */
  reason: textOrNull,
  /** Whether that is for it could not be read, not for what it says. */
  isUnread: z.boolean(),
  /** Names under which its pictures and PDFs were looked for. */
  media: z.array(z.string()),
});

export type FileRow = z.infer<typeof fileRowSchema>;

export const ingestedBatchSchema = z.object({
  rows: z.array(fileRowSchema),
  /** In how many of these briefs each word stands. */
  vocabulary: wordCountSchema,
});

export type IngestedBatch = z.infer<typeof ingestedBatchSchema>;

export function ingestBatch(folder: IngestFolder, files: readonly string[]): IngestedBatch {
  const counts = new WordCounts();
  const rows = files.map((file) => {
    const split = splitFile(ingestFile({ ...folder, file }));
    counts.add(wordsOfFile(split.kept, split.words ?? ''), 1);
    return fileRow(split);
  });
  return { rows, vocabulary: counts.all() };
}

export function fileRow({ kept, body, words }: SplitFile): FileRow {
  const { outcome, file, pictures } = kept;
  const archetype = archetypeOf(kept);
  return {
    file,
    kept: JSON.stringify(kept),
    body: body ?? null,
    words: words ?? null,
    kind: documentKind(kept),
    archetype: archetype?.archetype ?? null,
    became: archetype?.became ?? null,
    reason: outcome.kind === 'refused' ? outcome.reason : null,
    isUnread: kept.hash === '',
    media: pictures,
  };
}
