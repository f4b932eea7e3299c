/** What a run of the indexer is at, told as it goes: first files are read, then the index is written. */
export type IndexStep =
  /** Told after each file that was read, each brief and each list that was written. */
  | { kind: 'files' | 'briefs' | 'lists'; done: number; total: number }
  /**
   * Told when it begins: what documents name is counted; old paths and findings are written; the index is put in its
   * place; another process is making the index, and this one waits for its turn.
   */
  | { kind: 'names' | 'paths' | 'place' | 'turn' };

export type IndexProgress = (step: IndexStep) => void;
