/** What an engine gave for a query and what is relevant → the usual measures of retrieval; every relevant document counts alike. */

export type Measures = { ndcg: number; averagePrecision: number; recall: number };

/** Documents that the first measure looks at, and the last one. */
const first = 10;
export const deepest = 100;

/** `ranked` are ids, best first. */
export function measure(ranked: readonly string[], relevant: ReadonlySet<string>): Measures {
  const hits = ranked.slice(0, deepest).map((id) => relevant.has(id));
  const found = hits.filter(Boolean).length;
  return {
    ndcg: gain(hits.slice(0, first)) / gain(Array(Math.min(first, relevant.size)).fill(true)),
    averagePrecision: sum(precisionsAtHits(hits)) / relevant.size,
    recall: found / relevant.size,
  };
}

export function mean(all: readonly Measures[]): Measures {
  const over = (of: (one: Measures) => number) => sum(all.map(of)) / all.length;
  return {
    ndcg: over(({ ndcg }) => ndcg),
    averagePrecision: over(({ averagePrecision }) => averagePrecision),
    recall: over(({ recall }) => recall),
  };
}

function gain(hits: readonly boolean[]): number {
  return sum(hits.map((isHit, at) => (isHit ? 1 / Math.log2(at + 2) : 0)));
}

function precisionsAtHits(hits: readonly boolean[]): number[] {
  let found = 0;
  return hits.flatMap((isHit, at) => {
    if (!isHit) return [];
    found += 1;
    return [found / (at + 1)];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
