import { describe, expect, it } from 'vitest';
import { parseSearchState, searchStateQuery } from './search-state';

describe('a search in an address', () => {
  it.each([
    '',
    '?q=a+b&type=video&topic=telehealth&topic=x&year=2024&sort=date&page=3',
    '?q=%22a+b%22+-c',
    '?source=example.org',
    '?q=telehelth&exact=1&year=2024&page=2',
  ])('is read and written: %s', (search) => {
    expect(searchStateQuery(parseSearchState(search))).toBe(search);
  });

  it.each([
    ['?page=0&sort=best&q=', ''],
    ['?page=-1&other=1&q=a', '?q=a'],
    ['?page=99999999', '?page=50'],
    ['?q=a&exact=0', '?q=a'],
    ['?type=video&type=video&type=', '?type=video'],
  ])('leaves out what it cannot mean: %s', (search, kept) => {
    expect(searchStateQuery(parseSearchState(search))).toBe(kept);
  });

  it('is narrowed by eight filters at most', () => {
    const many = Array.from({ length: 20 }, (_, n) => `topic=t${n}`).join('&');
    expect(parseSearchState(`?${many}`).chosen).toHaveLength(8);
  });
});
