/** Engines and a collection → one line of a table for each engine. */
import type { Collection } from './collection';
import type { Engine } from './engine';
import { type Measures, mean, measure } from './measures';
import { miniSearch } from './minisearch';
import { orama } from './orama';
import { plainFts5 } from './plain-fts5';
import { portal } from './portal';

export const engines: readonly Engine[] = [portal, plainFts5, miniSearch, orama];

export async function measureEngine(
  engine: Engine,
  { documents, queries }: Collection,
): Promise<Measures> {
  const { ask, close } = await engine.index(documents);
  try {
    const all: Measures[] = [];
    for (const { text, relevant } of queries) all.push(measure(await ask(text), relevant));
    return mean(all);
  } finally {
    close();
  }
}

export function relevanceTable(
  { name, documents, queries }: Collection,
  measured: ReadonlyMap<string, Measures>,
): string {
  const head = [
    `| ${name}: ${documents.length} documents, ${queries.length} queries | nDCG@10 | MAP | recall@100 |`,
    '|---|---|---|---|',
  ];
  const lines = [...measured].map(
    ([engine, { ndcg, averagePrecision, recall }]) =>
      `| ${engine} | ${[ndcg, averagePrecision, recall].map((one) => one.toFixed(3)).join(' | ')} |`,
  );
  return [...head, ...lines].join('\n');
}
