/** Writes as many documents as wanted into a folder, on all processors: a large corpus takes no more memory than a small one. */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Part } from './write-part';

/** `count` files in all, hub pages included; the same seed gives the same ones. */
export async function writeCorpus(corpus: {
  count: number;
  folder: string;
  seed: string;
}): Promise<void> {
  mkdirSync(corpus.folder, { recursive: true });
  const parts = availableParallelism();
  const writers = Array.from({ length: parts }, (_, part) => writePart({ ...corpus, part, parts }));
  await Promise.all(writers);
}

/** Rejects with what the thread could not do. */
async function writePart(part: Part): Promise<void> {
  const thread = new Worker(new URL('./part-thread.mjs', import.meta.url), { workerData: part });
  await once(thread, 'exit');
}
