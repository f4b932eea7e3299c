/** What the index keeps of a file → the words by which its brief is found, each once. */
import { z } from 'zod';
import { searchText } from '../domain/search-text';
import { vocabularyOf } from '../domain/vocabulary';
import { type KeptFile, keptFileSchema } from '../ingest/kept-file';
import { jsonColumn } from '../store/brief-row';
import type { Reader } from '../store/connect';

/** None of what is no brief. `words` are those of its body, as the search keeps them: the teaser says nothing else. */
export function wordsOfFile({ outcome }: KeptFile, words: string): Set<string> {
  if (outcome.kind !== 'brief') return new Set();
  const { title, topics, source } = outcome.brief;
  const named = [title, ...topics.map(({ label }) => label), source?.name ?? ''];
  return vocabularyOf([searchText(named.join('. ')), words]);
}

const wordedRow = z.object({ kept: jsonColumn(keptFileSchema), words: z.string() });

/** Of a file as the index has it now; none when it has no such file. */
export function wordsOfStoredFile(reader: Reader, file: string): Set<string> {
  const sql = 'SELECT kept, words FROM files WHERE file = ? AND words IS NOT NULL';
  const row = reader.first(wordedRow, sql, file);
  return row ? wordsOfFile(row.kept, row.words) : new Set();
}
