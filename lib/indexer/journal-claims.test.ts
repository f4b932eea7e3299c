import { describe, expect, it } from 'vitest';
import { instantSchema } from '../domain/instant';
import type { Departure, JournalEntry } from '../domain/journal-entry';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { slugSchema } from '../domain/slug';
import { sourceHostSchema } from '../domain/source';
import { foldJournal, newClaims } from './journal-claims';

const at = instantSchema.parse('2026-11-21T12:00:00.000Z');
const news = (slug: string): SitePath => sitePathSchema.parse(`/news/${slug}`);
const paths = (slug: string) => ({
  path: news(slug),
  place: sitePathSchema.parse('/news'),
  slug: slugSchema.parse(slug),
});
const renamed = (slug: string, to: string): Departure => ({
  event: 'renamed',
  at,
  ...paths(slug),
  to: news(to),
});
const gone = (slug: string, ...aliases: string[]): Departure => ({
  event: 'gone',
  at,
  ...paths(slug),
  aliases,
});
const folded = (...entries: JournalEntry[]) =>
  Object.fromEntries([...foldJournal(entries)].map(([key, { target }]) => [key, target || 'gone']));

describe('foldJournal', () => {
  it('claims all under which a brief was found', () => {
    const host = sourceHostSchema.parse('x.org');
    expect(folded({ ...renamed('x-a', 'b'), host })).toEqual({
      '/news/x-a': '/news/b',
      '/news/www.x.org-a': '/news/b',
      '/news/x.org-a': '/news/b',
      '*/x-a': '/news/b',
      '*/x.org-a': '/news/b',
    });
    expect(folded(gone('a', '/Short', '/news/2020/1/2/dated'))).toEqual({
      '/news/a': 'gone',
      '/short': 'gone',
      '*/a': 'gone',
      '*/short': 'gone',
      '*/dated': 'gone',
    });
  });

  it('lets the last that happened to a path count', () => {
    expect(folded(renamed('a', 'b'), renamed('A', 'c'))['/news/a']).toBe('/news/c');
    expect(folded(renamed('a', 'b'), gone('a'))['/news/a']).toBe('gone');
    expect(folded(gone('a'), renamed('a', 'b'))['/news/a']).toBe('/news/b');
  });

  it('lets no alias of one that is gone take the path that another left', () => {
    expect(folded(renamed('a', 'b'), gone('c', '/news/a'))['/news/a']).toBe('/news/b');
    expect(folded(gone('c', '/news/a'), renamed('a', 'b'))['/news/a']).toBe('/news/b');
  });

  it('lets no older spelling of a slug take the path that another left', () => {
    const host = sourceHostSchema.parse('x.org');
    const spelled = { ...renamed('x-a', 'b'), host };
    expect(folded(gone('x.org-a'), spelled)['/news/x.org-a']).toBe('gone');
    expect(folded(spelled, gone('x.org-a'))['/news/x.org-a']).toBe('gone');
  });

  it('leads the dated paths of a slug to the last that left it, rather than nowhere', () => {
    expect(folded(renamed('a', 'b'), renamed('a', 'c'))['*/a']).toBe('/news/c');
    expect(folded(renamed('a', 'b'), gone('a'))['*/a']).toBe('/news/b');
    expect(folded(gone('a'), renamed('a', 'b'))['*/a']).toBe('/news/b');
  });

  it('knows what redirects.yml was given, until more happens to the path', () => {
    const written: JournalEntry = { event: 'written', at, path: news('A') };
    const marks = (...entries: JournalEntry[]) =>
      [...foldJournal(entries).values()].map(({ isWritten }) => isWritten);
    expect(marks(written)).toEqual([]);
    expect(marks(renamed('a', 'b'), written)).toEqual([true, false]);
    expect(marks(renamed('a', 'b'), written, gone('a'))).toEqual([false, false]);
  });
});

describe('newClaims', () => {
  it('gives what is claimed otherwise, and nothing when all of it was said before', () => {
    const claims = foldJournal([renamed('a', 'b')]);
    const keysOf = (departure: Departure) =>
      newClaims(departure, (key) => claims.get(key)).map(({ key }) => key);
    expect(keysOf(renamed('a', 'b'))).toEqual([]);
    expect(keysOf(renamed('a', 'c'))).toEqual(['/news/a', '*/a']);
    expect(keysOf(gone('a', '/short'))).toEqual(['/news/a', '/short', '*/short']);
  });
});
