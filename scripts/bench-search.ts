/** `npm run bench:search`: how well the search ranks, beside other engines, and how long it takes on a large archive. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { indexFile } from '@/lib/store/index-file';
import { archiveIn, isWhole, prepareArchive } from './bench/archive';
import { readCollection } from './bench-search/collection';
import { costsTable } from './bench-search/costs-table';
import { measureSearch } from './bench-search/latency';
import type { Measures } from './bench-search/measures';
import { engines, measureEngine, relevanceTable } from './bench-search/relevance';
import { startProgress } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

const root = fileURLToPath(new URL('..', import.meta.url));

const optionsSchema = z
  .object({
    collection: z.array(z.string()).default([]),
    size: z.coerce.number().int().min(500).max(1_000_000).optional(),
    folder: z.string().min(1).default(path.join(tmpdir(), 'portal-bench')),
  })
  .refine(({ collection, size }) => collection.length > 0 || size !== undefined);

await runScript(async () => {
  const { collections, size, folder } = parseOptions();
  for (const collection of collections) await compareEngines(collection);
  if (size !== undefined) await measureCosts(size, folder);
  return 0;
});

async function compareEngines(folder: string): Promise<void> {
  const collection = readCollection(folder);
  const measured = new Map<string, Measures>();
  for (const engine of engines) {
    const progress = startProgress(`${collection.name}: ${engine.name}`, process.stderr);
    measured.set(engine.name, await measureEngine(engine, collection).finally(progress.clear));
  }
  console.log(`${relevanceTable(collection, measured)}\n`);
}

/** On the archive that `npm run bench` measures, if that is there. */
async function measureCosts(size: number, folder: string): Promise<void> {
  const archive = archiveIn(folder, root, size, new AbortController().signal);
  const progress = startProgress(`Indexing ${size} documents`, process.stderr);
  if (!isWhole(archive)) await prepareArchive(archive);
  const { contentDir, dataDir } = archive;
  const { code, stderr } = await runCommand(
    process.execPath,
    [path.join(root, 'scripts', 'start.mjs'), 'index'],
    { env: { PORTAL_CONTENT_DIR: contentDir, PORTAL_DATA_DIR: dataDir } },
  ).finally(progress.clear);
  if (code !== 0) throw new ScriptProblem(stderr.trim());
  console.log(costsTable(measureSearch(indexFile({ contentDir, dataDir })), size));
}

function parseOptions() {
  try {
    const text = { type: 'string' } as const;
    const options = { collection: { ...text, multiple: true }, size: text, folder: text } as const;
    const { collection, ...rest } = optionsSchema.parse(parseArgs({ options }).values);
    return { collections: collection, ...rest };
  } catch {
    throw new ScriptProblem(
      'Use it as npm run bench:search -- [--collection <folder>]… [--size 100000 [--folder <where to work>]]; a collection holds corpus.jsonl, queries.jsonl and qrels.tsv.',
    );
  }
}
