/** Some files of the content folder → what the index keeps of each, in the form in which it is kept. */
import { z } from 'zod';
import type { MediaListing } from '../ingest/find-media';
import { ingestFile } from '../ingest/ingest-file';

export type IngestFolder = { contentDir: string; listing: MediaListing };

export const ingestedBatchSchema = z.array(
  z.object({
    file: z.string(),
    /** The ingested file as JSON. */
    ingested: z.string(),
    /** Names under which its pictures and PDFs were looked for. */
    pictures: z.array(z.string()),
  }),
);

export type IngestedBatch = z.infer<typeof ingestedBatchSchema>;

export function ingestBatch(folder: IngestFolder, files: readonly string[]): IngestedBatch {
  return files.map((file) => {
    const ingested = ingestFile({ ...folder, file });
    return { file, ingested: JSON.stringify(ingested), pictures: ingested.pictures };
  });
}
