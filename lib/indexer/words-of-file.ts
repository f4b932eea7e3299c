/** What the index keeps of a file → the words by which its brief is found, each once. */
import { searchText } from '../domain/search-text';
import { vocabularyOf } from '../domain/vocabulary';
import type { KeptFile } from '../ingest/kept-file';
import type { Reader } from '../store/connect';
import { findStoredFile, parseKept } from './file-record';

/** None of what is no brief. `words` are those of its body, as the search keeps them: the teaser says nothing else. */
export function wordsOfFile({ outcome }: KeptFile, words: string): Set<string> {
  if (outcome.kind !== 'brief') return new Set();
  const { title, topics, source } = outcome.brief;
  const named = [title, ...topics.map(({ label }) => label), source?.name ?? ''];
  return vocabularyOf([searchText(named.join('. ')), words]);
}

/** Of a file as the index has it now; none when it has no such file. */
export function wordsOfStoredFile(reader: Reader, file: string): Set<string> {
  const stored = findStoredFile(reader, file);
  return stored ? wordsOfFile(parseKept(stored.kept), stored.words ?? '') : new Set();
}
