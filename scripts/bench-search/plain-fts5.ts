/** SQLite's FTS5 with nothing done about it: its default tokenizer and rank, any word of the query. */
import Database from 'libsql';
import { z } from 'zod';
import type { Engine } from './engine';
import { deepest } from './measures';

const idRow = z.object({ id: z.string() });

export const plainFts5: Engine = {
  name: 'FTS5 `rank`',
  index: async (documents) => {
    const database = new Database(':memory:');
    database.exec('CREATE VIRTUAL TABLE documents USING fts5 (id UNINDEXED, title, text)');
    const insert = database.prepare('INSERT INTO documents (id, title, text) VALUES (?, ?, ?)');
    for (const { id, title, text } of documents) insert.run(id, title, text);
    const select = database.prepare(
      'SELECT id FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT ?',
    );
    const ask = async (query: string) => {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      const expression = words.map((word) => `"${word}"`).join(' OR ');
      return select.all(expression, deepest).map((row) => idRow.parse(row).id);
    };
    return { ask, close: () => database.close() };
  },
};
