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
 * Many in one statement: the search writes out what it gathered before each other one that may fail half way, and merges it
 * again later, which takes four times as long.
 */
const briefsAtOnce = 2_000;

/** Gathers what is to be written, and what is to leave before that. */
export class Rewording {
  readonly #leaving: number[] = [];
  #rows: ReturnType<typeof columns>[] = [];
  /** As text, which takes a third of the memory that rows do. */
  readonly #chunks: string[] = [];

  constructor(readonly writer: Writer) {}

  /** Takes out what the brief of this number is found by. */
  remove(n: number): void {
    this.#leaving.push(n);
  }

  /** In the order of their numbers; whatever is there under one is to be removed. */
  add(brief: WordedBrief): void {
    this.#rows.push(columns(brief));
    if (this.#rows.length === briefsAtOnce) this.#pack();
  }

  write(): void {
    this.#pack();
    for (const table of this.#leaving.length > 0 ? ['search', 'titles'] : []) {
      const sql = `DELETE FROM ${table} WHERE rowid IN (SELECT value FROM json_each(?))`;
      this.writer.prepare(sql)(JSON.stringify(this.#leaving));
    }
    const insert = this.writer.prepare(
      `INSERT INTO search (rowid, title, topics, source, teaser, keys, body)
       SELECT value ->> 0, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, words
       FROM json_each(?) JOIN files ON files.id = value ->> 1`,
    );
    const insertTitles = this.writer.prepare(
      'INSERT INTO titles (rowid, title) SELECT value ->> 0, value ->> 2 FROM json_each(?)',
    );
    // One table after the other: each writes out what it gathered when the other is written to.
    for (const chunk of this.#chunks) insert(chunk);
    for (const chunk of this.#chunks.splice(0)) insertTitles(chunk);
  }

  #pack(): void {
    this.#chunks.push(JSON.stringify(this.#rows));
    this.#rows = [];
  }
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
