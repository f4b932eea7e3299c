/** SQLite's FTS5 with nothing done about it: its default tokenizer and rank, any word of the query. */
import { z } from 'zod';
import { openWriter } from '@/lib/store/connect';
import type { Engine } from './engine';
import { deepest } from './measures';

const idRow = z.object({ id: z.string() });

export const plainFts5: Engine = {
  name: 'FTS5 `rank`',
  index: async (documents) => {
    const writer = openWriter(':memory:');
    writer.run('CREATE VIRTUAL TABLE documents USING fts5 (id UNINDEXED, title, text)');
    const insert = writer.prepare('INSERT INTO documents (id, title, text) VALUES (?, ?, ?)');
    for (const { id, title, text } of documents) insert(id, title, text);
    const select = 'SELECT id FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT ?';
    const ask = async (query: string) => {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      const expression = words.map((word) => `"${word}"`).join(' OR ');
      return writer.all(idRow, select, expression, deepest).map(({ id }) => id);
    };
    return { ask, close: writer.close };
  },
};
