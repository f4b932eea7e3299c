/** `npm run bench:search`: how well the search ranks, beside other engines, and how long it takes on a large archive. */
import { parseArgs } from 'node:util';
import { readCollection } from './bench-search/collection';
import type { Measures } from './bench-search/measures';
import { engines, measureEngine, relevanceTable } from './bench-search/relevance';
import { startProgress } from './progress.mjs';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

await runScript(async () => {
  for (const folder of collectionFolders()) {
    const collection = readCollection(folder);
    const measured = new Map<string, Measures>();
    for (const engine of engines) {
      const progress = startProgress(`${collection.name}: ${engine.name}`, process.stderr);
      measured.set(engine.name, await measureEngine(engine, collection).finally(progress.clear));
    }
    console.log(`${relevanceTable(collection, measured)}\n`);
  }
  return 0;
});

function collectionFolders(): string[] {
  try {
    const { values } = parseArgs({
      options: { collection: { type: 'string', multiple: true } },
    });
    if (values.collection) return values.collection;
  } catch {
    // Said below.
  }
  throw new ScriptProblem(
    'Use it as npm run bench:search -- --collection <folder> [--collection <folder>]; a folder holds corpus.jsonl, queries.jsonl and qrels.tsv.',
  );
}
