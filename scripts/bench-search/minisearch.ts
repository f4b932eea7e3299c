/** MiniSearch at its best: with our stems and stop words, and titles that weigh more. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { z } from 'zod';
import { stopWords } from '@/lib/repository/search/ranking';
import type { Engine } from './engine';
import { deepest } from './measures';

const idSchema = z.string();

function processTerm(term: string): string | null {
  const word = term.toLowerCase();
  return stopWords.has(word) ? null : stemmer(word);
}

export const miniSearch: Engine = {
  name: 'MiniSearch',
  index: async (documents) => {
    const engine = new MiniSearch({ fields: ['title', 'text'], processTerm });
    engine.addAll(documents);
    const ask = async (query: string) =>
      engine
        .search(query, { boost: { title: 2 } })
        .slice(0, deepest)
        .map(({ id }) => idSchema.parse(id));
    return { ask, close: () => engine.removeAll() };
  },
};
