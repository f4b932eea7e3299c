/** An expression of the search engine → the best stories that match it, each by the brief that says it best. */
import { z } from 'zod';
import type { SearchSort } from '../../domain/search-state';
import type { Reader } from '../../store/connect';
import { oneOfEachStory } from '../one-of-each-story';
import { nearnessWeight, newestCommon, rankSql, wordingWeight } from './ranking';

/** As many as are ranked, counted by facets and led to. */
export const mostHits = 1_000;

/** `worded` finds all that `words` does, and what says the same in other words: asked for where the words alone are found in less than the most. */
export type Expressions = {
  words: string;
  near?: string | undefined;
  worded?: string | undefined;
  /** Finds what is named so. Given where so many briefs hold the words that ranking all of them would take long. */
  named?: string | undefined;
};
/** Numbers of the first and last brief that may be found. */
export type Span = { first: number | undefined; last: number | undefined };

export type Hits = {
  /** Numbers of briefs, best first. */
  briefs: number[];
  /** Stories; when there are more than were ranked, briefs. */
  total: number;
  /** Whether other wordings were looked for. */
  isWorded: boolean;
};

type Scored = { n: number; score: number };

const hitRow = z.object({ n: z.number(), score: z.number() });
const newestRow = z.object({ n: z.number() });
const countRow = z.object({ count: z.number() });

const matches = 'FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ?';

export function findHits(
  reader: Reader,
  expressions: Expressions,
  span: Span,
  sort: SearchSort,
): Hits {
  const list = sort === 'date' ? listNewest : listBest;
  const found = list(reader, expressions, span);
  const briefs = oneOfEachStory(reader, found);
  const { words, worded } = expressions;
  if (found.length < mostHits)
    return { briefs, total: briefs.length, isWorded: worded !== undefined };
  const sql = `SELECT count(*) AS count ${matches}`;
  const count = (expression: string) =>
    reader.first(countRow, sql, expression, ...ends(span))?.count ?? 0;
  const typed = count(words);
  return typed < mostHits && worded !== undefined
    ? { briefs, total: count(worded), isWorded: true }
    : { briefs, total: typed, isWorded: false };
}

function ends({ first = 0, last = Number.MAX_SAFE_INTEGER }: Span): [number, number] {
  return [first, last];
}

function listNewest(reader: Reader, { words, worded }: Expressions, span: Span): number[] {
  const sql = `SELECT rowid AS n ${matches} ORDER BY rowid DESC LIMIT ?`;
  const newest = (expression: string) =>
    reader.all(newestRow, sql, expression, ...ends(span), mostHits).map(({ n }) => n);
  const typed = newest(words);
  return worded === undefined || typed.length === mostHits ? typed : newest(worded);
}

function listBest(
  reader: Reader,
  { words, near, worded, named }: Expressions,
  span: Span,
): number[] {
  const typed =
    named === undefined ? rank(reader, words, span) : rankCommon(reader, words, named, span);
  const all =
    worded === undefined || typed.length === mostHits
      ? typed
      : addWorded(typed, rank(reader, worded, span));
  if (near !== undefined) raiseNear(reader, all, near);
  return all
    .sort((a, b) => a.score - b.score || b.n - a.n)
    .slice(0, mostHits)
    .map(({ n }) => n);
}

function rank(reader: Reader, expression: string, span: Span): Scored[] {
  const sql = `SELECT rowid AS n, ${rankSql} AS score ${matches} ORDER BY score, rowid DESC LIMIT ?`;
  return reader.all(hitRow, sql, newestBrief(reader), expression, ...ends(span), mostHits);
}

function newestBrief(reader: Reader): number {
  return reader.first(newestRow, 'SELECT coalesce(max(n), 1) AS n FROM briefs')?.n ?? 1;
}

/** Those that are named so, and the newest of the others: an old brief that only mentions what everybody does is nobody's best. */
function rankCommon(reader: Reader, words: string, named: string, span: Span): Scored[] {
  const first = rank(reader, named, span);
  if (first.length === mostHits) return first;
  return better(first, rank(reader, words, newestSpan(reader, words, span)));
}

/** The part of a time in which the newest few thousand stand that match. */
function newestSpan(reader: Reader, expression: string, span: Span): Span {
  const sql = `SELECT rowid AS n ${matches} ORDER BY rowid DESC LIMIT 1 OFFSET ?`;
  const oldest = reader.first(newestRow, sql, expression, ...ends(span), newestCommon);
  return oldest ? { ...span, first: oldest.n } : span;
}

/** A wording may be rarer than the word, and would weigh more for it: the best of each are made to weigh alike first. */
function addWorded(typed: readonly Scored[], worded: readonly Scored[]): Scored[] {
  const [best, bestWorded] = [typed[0]?.score ?? -Infinity, worded[0]?.score ?? 0];
  const weight = wordingWeight * Math.min(1, best / bestWorded);
  const weighed = worded.map(({ n, score }) => ({ n, score: score * weight }));
  return better(weighed, typed);
}

/** All of both, each by its better score. */
function better(some: readonly Scored[], others: readonly Scored[]): Scored[] {
  const scores = new Map(some.map(({ n, score }) => [n, score]));
  for (const { n, score } of others) scores.set(n, Math.min(score, scores.get(n) ?? 0));
  return [...scores].map(([n, score]) => ({ n, score }));
}

/** Words that stand side by side as they were typed lift a hit. */
function raiseNear(reader: Reader, hits: readonly Scored[], near: string): void {
  const sql = `SELECT rowid AS n, ${rankSql} AS score FROM search WHERE search MATCH ? ORDER BY score LIMIT ?`;
  const lifts = new Map(
    reader
      .all(hitRow, sql, newestBrief(reader), near, mostHits)
      .map(({ n, score }) => [n, score * nearnessWeight]),
  );
  for (const hit of hits) hit.score += lifts.get(hit.n) ?? 0;
}
