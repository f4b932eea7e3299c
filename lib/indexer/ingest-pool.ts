/** Many files of the content folder → what the index keeps of each, read on all cores, in the order in which they were given. */
import { type IngestedBatch, type IngestFolder, ingestBatch } from './ingest-batch';
import { startWorker } from './start-worker';

/** Large enough that sending it costs little beside reading it, small enough that a few may wait in memory. */
const filesPerBatch = 200;
/** Fewer are read before a worker thread, which must load the whole line of reading, could begin. */
const fewestFiles = 1_000;
/** One at work, one to go on with, one read and waiting to be written: more would fill the memory. */
const batchesPerWorker = 3;
const megabytesPerWorker = 1024;

type Work = IngestFolder & {
  files: readonly string[];
  /** Worker threads at most. */
  cores: number;
  megabytes?: number;
};

/** Batches do not depend on the number of cores. Throws an `IndexProblem` when a worker thread dies. */
export async function* ingestFiles({
  files,
  cores,
  megabytes = megabytesPerWorker,
  ...folder
}: Work): AsyncGenerator<IngestedBatch, void> {
  const batches = split(files);
  if (cores < 2 || files.length < fewestFiles) {
    for (const batch of batches) yield ingestBatch(folder, batch);
    return;
  }
  const workers = Array.from({ length: cores }, () => startWorker(folder, megabytes));
  try {
    const waiting: Promise<IngestedBatch>[] = [];
    for (const batch of batches) {
      const idlest = workers.reduce((one, other) => (other.asked() < one.asked() ? other : one));
      const answer = idlest.ingest(batch);
      // Whoever awaits it hears why it failed; until then nobody does, which would end the process.
      answer.catch(() => {});
      waiting.push(answer);
      const first = waiting.length < cores * batchesPerWorker ? undefined : waiting.shift();
      if (first) yield await first;
    }
    for (const answer of waiting) yield await answer;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

function split(files: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(files.length / filesPerBatch);
  return Array.from({ length: count }, (_, batch) =>
    files.slice(batch * filesPerBatch, (batch + 1) * filesPerBatch),
  );
}
