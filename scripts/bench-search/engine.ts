/** A search engine among others: it is given documents, and then asked. */
import type { CollectionDocument } from './collection';

export type Engine = {
  name: string;
  index(documents: readonly CollectionDocument[]): Promise<Answering>;
};

export type Answering = {
  /** At most `deepest` ids of documents, best first. */
  ask: (query: string) => Promise<string[]>;
  close: () => void;
};
