import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFolder } from '../ingest/read-folder';
import { briefDocument, temporaryEnv, writeContent } from './content-folder.fixture';
import type { IngestedBatch } from './ingest-batch';
import { ingestFiles } from './ingest-pool';

/** As many documents as worker threads are started for, two of them refused, some with a picture that is not there. */
function manyDocuments() {
  const env = temporaryEnv();
  for (let n = 0; n < 1_001; n += 1) {
    const more = n % 100 === 0 ? 'featuredImage: picture.png\n' : '';
    writeContent(
      env,
      `news/${n}.md`,
      n === 500 ? 'no front matter' : briefDocument(`s${n}`, `T${n}`, more),
    );
  }
  const listing = readFolder(env.contentDir);
  const files = [...listing.documents.map(({ file }) => file), 'news/gone.md'];
  return { contentDir: env.contentDir, listing, files };
}

async function gather(batches: AsyncIterable<IngestedBatch>): Promise<IngestedBatch[]> {
  const gathered: IngestedBatch[] = [];
  for await (const batch of batches) gathered.push(batch);
  return gathered;
}

describe('ingestFiles', () => {
  it('gives the same bytes in the same order on one core and on two', {
    timeout: 120_000,
  }, async () => {
    const work = manyDocuments();
    const batches = await gather(ingestFiles({ ...work, cores: 1 }));
    const alone = batches.flatMap(({ rows }) => rows);
    expect(alone.map(({ file }) => file)).toEqual(work.files);
    expect(alone.filter(({ media }) => media.length > 0)).toHaveLength(10);
    expect(alone.filter(({ kind }) => kind === 'refused')).toHaveLength(2);
    expect(await gather(ingestFiles({ ...work, cores: 2 }))).toEqual(batches);
  });

  it('fails with one sentence when a worker thread dies', { timeout: 120_000 }, async () => {
    await expect(
      gather(ingestFiles({ ...manyDocuments(), cores: 2, megabytes: 8 })),
    ).rejects.toThrow(
      /^Reading the documents stopped, and nothing was published: a worker thread failed \(.*memory.*\)\. Start it again\.$/,
    );
  });

  it('stops its worker threads when nobody wants more', { timeout: 120_000 }, async () => {
    const started: Worker[] = [];
    const note = (worker: Worker) => started.push(worker);
    process.on('worker', note);
    onTestFinished(() => void process.off('worker', note));
    for await (const batch of ingestFiles({ ...manyDocuments(), cores: 2 })) {
      expect(batch.rows).toHaveLength(200);
      break;
    }
    // A thread that has ended has no number of its own any more.
    expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1]);
  });
});
