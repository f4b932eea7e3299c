/** Many files of the content folder → what the index keeps of each, read on all cores, in the order in which they were given. */
import { type IngestedBatch, type IngestFolder, ingestBatch } from './ingest-batch';
import { type IngestWorker, startWorker } from './start-worker';

/** Large enough that sending it costs little beside reading it, small enough that a few may wait in memory. */
export const filesPerBatch = 200;
/** Fewer are read before a worker thread, which must load the whole line of reading, could begin. */
export const fewestFiles = 1_000;
/** One at work, one to go on with, one read and waiting to be written: more would fill the memory. */
const batchesPerWorker = 3;
const megabytesPerWorker = 1024;

/** Worker threads that read batches of files until they are stopped. */
export class IngestPool {
  readonly #workers: readonly IngestWorker[];

  constructor(
    folder: IngestFolder,
    readonly cores: number,
    megabytes = megabytesPerWorker,
  ) {
    this.#workers = Array.from({ length: cores }, () => startWorker(folder, megabytes));
  }

  /** By the thread that has least to do. Rejects with an `IndexProblem` when it dies. */
  ingest(batch: readonly string[]): Promise<IngestedBatch> {
    const idlest = this.#workers.reduce((one, other) =>
      other.asked() < one.asked() ? other : one,
    );
    const answer = idlest.ingest(batch);
    // Whoever awaits it hears why it failed; until then nobody does, which would end the process.
    answer.catch(() => {});
    return answer;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.stop()));
  }
}

type Work = IngestFolder & {
  files: readonly string[];
  /** Worker threads at most. */
  cores: number;
  megabytes?: number;
  /** Threads that read already; they are the caller's to stop. */
  pool?: IngestPool | undefined;
};

/** Batches do not depend on the number of cores. Throws an `IndexProblem` when a worker thread dies. */
export async function* ingestFiles({
  files,
  cores,
  megabytes,
  pool,
  ...folder
}: Work): AsyncGenerator<IngestedBatch, void> {
  const batches = split(files);
  if (pool) return yield* ingestBatches(pool, batches);
  if (cores < 2 || files.length < fewestFiles) {
    for (const batch of batches) yield ingestBatch(folder, batch);
    return;
  }
  const own = new IngestPool(folder, cores, megabytes);
  try {
    yield* ingestBatches(own, batches);
  } finally {
    await own.stop();
  }
}

async function* ingestBatches(
  pool: IngestPool,
  batches: Iterable<readonly string[]>,
): AsyncGenerator<IngestedBatch, void> {
  const waiting: Promise<IngestedBatch>[] = [];
  for (const batch of batches) {
    waiting.push(pool.ingest(batch));
    const first = waiting.length < pool.cores * batchesPerWorker ? undefined : waiting.shift();
    if (first) yield await first;
  }
  for (const answer of waiting) yield await answer;
}

function split(files: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(files.length / filesPerBatch);
  return Array.from({ length: count }, (_, batch) =>
    files.slice(batch * filesPerBatch, (batch + 1) * filesPerBatch),
  );
}
