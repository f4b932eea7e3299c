import { describe, expect, it } from 'vitest';
import type { Reader } from '../../store/connect';
import { emptyIndex } from './empty-index.fixture';
import { findHits, mostHits } from './find-hits';
import { newestCommon } from './ranking';

type Row = { n: number; title?: string; body: string };

/** An index of words alone: what is searched needs no more. */
function wordsOf(rows: readonly Row[]): Reader {
  return emptyIndex((writer) => {
    const insert = writer.prepare('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)');
    for (const { n, title = '', body } of rows) insert(n, title, body);
  });
}

const always = { first: undefined, last: undefined };
const everywhere = { words: '"care"', named: '{title topics} : "care"' };

describe('hits of a word that a large part of the archive holds', () => {
  const size = 2 * newestCommon;
  const rows = Array.from({ length: size }, (_, at) => ({
    n: at + 1,
    ...(at % 500 === 0 && { title: 'Care' }),
    body: at === 700 ? 'care care care' : 'care and much besides, as ever',
  }));

  it('are those that are named so, however old, and the newest', () => {
    const { briefs, total } = findHits(wordsOf(rows), everywhere, always, 'relevance');
    const titled = rows.flatMap(({ n, title }) => (title ? [n] : []));
    expect(new Set(briefs.slice(0, titled.length))).toEqual(new Set(titled));
    expect(Math.min(...briefs.slice(titled.length))).toBeGreaterThan(size - newestCommon - 1);
    expect({ ranked: briefs.length, total }).toEqual({ ranked: mostHits, total: size });
  });

  it('are all of a time in which there are few', () => {
    const span = { first: 600, last: 800 };
    const { briefs } = findHits(wordsOf(rows), everywhere, span, 'relevance');
    expect(briefs.length).toBe(201);
    expect(briefs[0]).toBe(701);
  });

  it('are those alone that are named so where these are enough', () => {
    const named = Array.from({ length: mostHits + 5 }, (_, at) => ({
      ...{ n: at + 1, title: 'Care', body: '' },
    }));
    const others = Array.from({ length: 50 }, (_, at) => ({ n: 5_000 + at, body: 'care' }));
    const { briefs } = findHits(wordsOf([...named, ...others]), everywhere, always, 'relevance');
    expect(briefs.length).toBe(mostHits);
    expect(Math.max(...briefs)).toBeLessThan(5_000);
  });
});
