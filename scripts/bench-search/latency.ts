/** A large archive → how long searches of each kind take, what memory they need and how large the index of words is. */
import { z } from 'zod';
import { parseSearchState } from '@/lib/domain/search-state';
import type { ContentRepository } from '@/lib/repository/content-repository';
import { contentRepository } from '@/lib/repository/open-repository';
import { findStories } from '@/lib/repository/search/find-stories';
import { stopWords } from '@/lib/repository/search/ranking';
import { understandSearch } from '@/lib/repository/search/understand-search';
import { openReader, type Reader } from '@/lib/store/connect';
import { percentile } from '../bench/statistics';
import { oddQueries } from './odd-queries';

/** Milliseconds: half of the searches take no longer, and 95 of a hundred. */
export type Times = { middle: number; high: number };

/** `alone`: the search engine by itself, with its own rank and for the best ten, of the same words. */
type Timed = Times & { what: string; alone?: Times };

export type SearchCosts = {
  timed: Timed[];
  /** Milliseconds of the slowest of three thousand hostile queries, asked for the page. */
  slowest: number;
  /** Megabytes that searching took above what the process had after its first brief. */
  memory: number;
  /** Bytes of what is kept for searching, for each of the texts. */
  indexShare: number;
};

const asked = 60;
const megabyte = 1024 * 1024;

export function measureSearch(file: string): SearchCosts {
  const reader = openReader(file);
  try {
    const repository = contentRepository(reader);
    repository.findBriefPage({ kind: 'site' }, 1);
    const before = process.memoryUsage.rss();
    const timed = timeSearches(reader);
    const memory = (process.memoryUsage.rss() - before) / megabyte;
    return { timed, memory, slowest: slowestOdd(repository), indexShare: shareOfIndex(reader) };
  } finally {
    reader.close();
  }
}

/** In how many of a hundred thousand briefs a word of each kind stands, from and to; rare ones are the rarest there are. */
const frequencies = {
  middling: [100, 1_000],
  common: [3_000, 15_000],
  'very common': [20_000, 1_000_000],
} as const;

function timeSearches(reader: Reader): Timed[] {
  const repository = contentRepository(reader);
  const words = (kind: keyof typeof frequencies) => {
    const [from, to] = frequencies[kind];
    return listWords(reader, from, to);
  };
  const [rare, middling, common, veryCommon] = [
    listRarest(reader),
    words('middling'),
    words('common'),
    words('very common'),
  ];
  const topic = busiestTopic(reader);
  const page = (query: string) => repository.findSearchPage(parseSearchState(query));
  const stories = (query: string) => {
    const state = parseSearchState(query);
    return findStories(reader, understandSearch(reader, state), state.sort);
  };
  const q = (text: string) => `?q=${encodeURIComponent(text)}`;
  const two = pair(common, middling, (a, b) => `${a} ${b}`);
  const five = pair(
    two,
    pair(common.toReversed(), middling.toReversed(), (a, b) => `${a} ${b}`),
    (a, b) => `${a} ${b} ${rare[0]}`,
  );
  const single = { rare, middling, common, 'very common': veryCommon };
  return [
    ...Object.entries(single).map(([kind, some]) => ({
      ...time(`${kind} word`, some.map(q), stories),
      alone: timeAlone(reader, some),
    })),
    ...Object.entries(single).map(([kind, some]) =>
      time(`${kind} word, the page with facets`, some.map(q), page),
    ),
    { ...time('two words, the page', two.map(q), page), alone: timeAlone(reader, two) },
    { ...time('five words, the page', five.map(q), page), alone: timeAlone(reader, five) },
    time(
      'beginning of a word, the page',
      common.map((word) => q(word.slice(0, 4))),
      page,
    ),
    time(
      'common word in a topic',
      common.map((word) => `${q(word)}&topic=${topic}`),
      stories,
    ),
    time(
      'suggestions',
      common.map((word) => word.slice(0, 3)),
      (text) => repository.findSuggestions(text),
    ),
  ];
}

function slowestOdd(repository: ContentRepository): number {
  const taken = oddQueries().map((q) => {
    const state = parseSearchState(`?${new URLSearchParams({ q })}`);
    const started = performance.now();
    repository.findSearchPage(state);
    return performance.now() - started;
  });
  return Math.max(...taken);
}

function timeAlone(reader: Reader, texts: readonly string[]): Times {
  const sql = 'SELECT rowid AS n FROM search WHERE search MATCH ? ORDER BY rank LIMIT 10';
  const expression = (text: string) =>
    text
      .split(' ')
      .map((word) => `"${word}"`)
      .join(' ');
  return timesOf(texts, (text) => reader.all(numberRow, sql, expression(text)));
}

function time(what: string, queries: readonly string[], ask: (query: string) => unknown): Timed {
  return { what, ...timesOf(queries, ask) };
}

function timesOf(queries: readonly string[], ask: (query: string) => unknown): Times {
  // A portal that runs has been asked before.
  for (const query of queries.slice(0, 10)) ask(query);
  const taken = queries.map((query) => {
    const started = performance.now();
    ask(query);
    return performance.now() - started;
  });
  return { middle: percentile(taken, 0.5), high: percentile(taken, 0.95) };
}

const wordRow = z.object({ word: z.string() });
const numberRow = z.object({ n: z.number() });

function listRarest(reader: Reader): string[] {
  const sql = 'SELECT word FROM vocabulary WHERE length(word) > 3 ORDER BY briefs, word LIMIT ?';
  return reader.all(wordRow, sql, asked).map(({ word }) => word);
}

/** Spread over all that are as frequent, the same each time. */
function listWords(reader: Reader, from: number, to: number): string[] {
  const sql =
    'SELECT word FROM vocabulary WHERE briefs BETWEEN ? AND ? AND length(word) > 3 ORDER BY word';
  const all = reader
    .all(wordRow, sql, from, to)
    .map(({ word }) => word)
    .filter((word) => !stopWords.has(word));
  const step = Math.max(1, Math.floor(all.length / asked));
  return all.filter((_, at) => at % step === 0).slice(0, asked);
}

function pair<Item>(
  some: readonly Item[],
  others: readonly Item[],
  join: (a: Item, b: Item) => Item,
): Item[] {
  return some.slice(0, others.length).flatMap((one, at) => {
    const other = others[at];
    return other === undefined ? [] : [join(one, other)];
  });
}

const slugRow = z.object({ slug: z.string() });

function busiestTopic(reader: Reader): string {
  const sql = 'SELECT slug FROM concepts ORDER BY briefs DESC, slug LIMIT 1';
  return reader.first(slugRow, sql)?.slug ?? '';
}

const bytesRow = z.object({ bytes: z.number().nullable() });

function shareOfIndex(reader: Reader): number {
  const bytes = (sql: string) => reader.first(bytesRow, `SELECT ${sql} AS bytes`)?.bytes ?? 0;
  const kept = [
    '(SELECT sum(length(block)) FROM search_data)',
    '(SELECT sum(length(sz)) FROM search_docsize)',
    '(SELECT sum(length(block)) FROM titles_data)',
    '(SELECT sum(length(sz)) FROM titles_docsize)',
    '(SELECT sum(length(word) + 8) FROM vocabulary)',
    '(SELECT sum(length(facets) + 16) FROM search_briefs)',
    '(SELECT sum(length(kind) + length(thing) + 2 * length(key) + length(wording)) FROM wordings)',
  ].reduce((sum, sql) => sum + bytes(sql), 0);
  const texts =
    "(SELECT sum(length(words)) FROM files) + (SELECT sum(length(summary ->> 'title')) FROM briefs)";
  return kept / bytes(texts);
}
