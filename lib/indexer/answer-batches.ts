/** What a worker thread does: it is told the content folder once, then ingests each batch of files it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { ingestBatch } from './ingest-batch';

const media = z.array(
  z.object({ name: z.string(), file: z.string(), size: z.number(), mtimeMs: z.number() }),
);
const folderSchema = z.object({
  contentDir: z.string(),
  listing: z.object({ pictures: media, pdfs: media }),
});
const filesSchema = z.array(z.string());

const folder = folderSchema.parse(workerData);
parentPort?.on('message', (files: unknown) => {
  parentPort?.postMessage(ingestBatch(folder, filesSchema.parse(files)));
});
