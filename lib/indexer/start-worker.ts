/** A worker thread that ingests batches of files, one after the other; when it dies, everything asked of it fails. */
import { Worker } from 'node:worker_threads';
import { IndexProblem } from './index-problem';
import { type IngestedBatch, type IngestFolder, ingestedBatchSchema } from './ingest-batch';

export type IngestWorker = {
  ingest: (files: readonly string[]) => Promise<IngestedBatch>;
  /** Batches that it was asked for and has not given yet. */
  asked: () => number;
  stop: () => Promise<unknown>;
};

type Asked = { resolve: (answer: unknown) => void; reject: (problem: Error) => void };

export function startWorker(
  { contentDir, listing }: IngestFolder,
  megabytes: number,
): IngestWorker {
  const { pictures, pdfs } = listing;
  const worker = new Worker(new URL('./ingest-worker.mjs', import.meta.url), {
    // A loader that the program was started with is not wanted twice.
    execArgv: [],
    workerData: { contentDir, listing: { pictures, pdfs } },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const asked: Asked[] = [];
  let ended: IndexProblem | undefined;
  const end = (why: string) => {
    ended ??= new IndexProblem(
      `Reading the documents stopped, and nothing was published: a worker thread ${why}. Start it again.`,
    );
    for (const { reject } of asked.splice(0)) reject(ended);
  };
  worker.on('message', (answer: unknown) => asked.shift()?.resolve(answer));
  worker.on('error', (problem) => end(`failed (${problem.message})`));
  worker.on('exit', (code) => end(`ended early (code ${code})`));
  const ask = (files: readonly string[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) return reject(ended);
      asked.push({ resolve, reject });
      worker.postMessage(files);
    });
  return {
    ingest: async (files) => ingestedBatchSchema.parse(await ask(files)),
    asked: () => asked.length,
    stop: () => worker.terminate(),
  };
}
