/** Writes what the search finds briefs by. */
import type { BriefFacts } from '../domain/brief';
import { searchText } from '../domain/search-text';
import type { Writer } from '../store/connect';
import { keyWord } from '../store/key-word';

/** A brief with its number, that of its file, which has the words of its body, and those of its keys. */
export type WordedBrief = {
  n: number;
  file: number;
  brief: Pick<BriefFacts, 'title' | 'topics' | 'source' | 'teaser'>;
  keys: readonly number[];
};

/**
 * Many in one statement: the search writes out what it gathered after each that selects, and merges it again later,
 * which takes four times as long.
 */
const briefsAtOnce = 2_000;

/** In the order of their numbers. Nothing may be there under them. */
export function writeWords(writer: Writer, briefs: readonly WordedBrief[]): void {
  const insert = writer.prepare(
    `INSERT INTO search (rowid, title, topics, source, teaser, keys, body)
     SELECT value ->> 0, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, words
     FROM json_each(?) JOIN files ON files.id = value ->> 1`,
  );
  const insertTitles = writer.prepare(
    `INSERT INTO titles (rowid, title) SELECT value ->> 0, value ->> 2 FROM json_each(?)`,
  );
  for (let at = 0; at < briefs.length; at += briefsAtOnce) {
    const some = JSON.stringify(briefs.slice(at, at + briefsAtOnce).map(columns));
    insert(some);
    insertTitles(some);
  }
}

/** Takes out what a brief is found by. */
export function removeWordsOf(writer: Writer): (n: number) => void {
  const removals = ['search', 'titles'].map((table) =>
    writer.prepare(`DELETE FROM ${table} WHERE rowid = ?`),
  );
  return (n) => {
    for (const remove of removals) remove(n);
  };
}

function columns({ n, file, brief, keys }: WordedBrief): (string | number)[] {
  const { title, topics, source, teaser } = brief;
  return [
    n,
    file,
    searchText(title),
    searchText(topics.map(({ label }) => label).join('. ')),
    searchText(source?.name ?? ''),
    searchText(teaser),
    keys.map(keyWord).join(' '),
  ];
}
