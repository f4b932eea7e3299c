/** Some files of the content folder → what the index keeps of each, in the form in which it is kept. */
import { z } from 'zod';
import { archetypeOf, documentKind } from '../ingest/document-kind';
import type { MediaListing } from '../ingest/find-media';
import { ingestFile } from '../ingest/ingest-file';
import type { IngestedFile } from '../ingest/ingested-file';
import { splitFile } from '../ingest/kept-file';

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

export const ingestedBatchSchema = z.array(fileRowSchema);

export type IngestedBatch = FileRow[];

export function ingestBatch(folder: IngestFolder, files: readonly string[]): IngestedBatch {
  return files.map((file) => fileRow(ingestFile({ ...folder, file })));
}

export function fileRow(ingested: IngestedFile): FileRow {
  const { kept, body, words } = splitFile(ingested);
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
