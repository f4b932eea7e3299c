/** Orama with its English tokenizer and stemmer, without our stop words, any word of the query. */
import { create, insertMultiple, search } from '@orama/orama';
import { stopWords } from '@/lib/repository/search/ranking';
import type { Engine } from './engine';
import { deepest } from './measures';

export const orama: Engine = {
  name: 'Orama',
  index: async (documents) => {
    const engine = create({
      schema: { id: 'string', title: 'string', text: 'string' },
      components: {
        tokenizer: { language: 'english', stemming: true, stopWords: [...stopWords] },
      },
    });
    await insertMultiple(engine, [...documents]);
    const ask = async (query: string) => {
      const properties: ['title', 'text'] = ['title', 'text'];
      const { hits } = await search(engine, {
        term: query,
        properties,
        limit: deepest,
        threshold: 1,
      });
      return hits.map(({ document }) => document.id);
    };
    return { ask, close: () => {} };
  },
};
