import { describe, expect, it } from 'vitest';
import { parseSearchRequest } from './search-request';
import { parseSearchState } from './search-state';

const errors = (search: string) => {
  const request = parseSearchRequest(search);
  return request.kind === 'refused'
    ? request.errors.map(({ parameter, detail }) => `${parameter}: ${detail}`)
    : request.kind;
};

describe('a request for search data', () => {
  it.each([
    '?q=tele-health+"chronic+care"&exact=1&topic=a&topic=b&year=2024&sort=date&page=50',
    '?q=',
    '?type=video',
    '?q=a&type=&page=',
  ])('asks for what the page of the same address shows: %s', (search) => {
    const state = parseSearchState(search);
    expect(parseSearchRequest(search)).toEqual({ kind: 'search', state });
  });

  it('may ask what to suggest', () => {
    const request = parseSearchRequest('?suggest=%20tele%00h');
    expect(request).toEqual({ kind: 'suggest', text: 'tele h' });
    expect(parseSearchRequest('?suggest=')).toEqual({ kind: 'suggest', text: '' });
  });

  it.each([
    ['', ['q: Say what to look for: q=words, a filter, or suggest=.']],
    ['?q=a&q=b', ['q: Give it once.']],
    [`?q=${'x'.repeat(1001)}`, ['q: Write at most 1000 characters.']],
    [`?suggest=${'x'.repeat(1001)}`, ['suggest: Write at most 1000 characters.']],
    ['?page=0', ['page: Write a number from 1 to 50.']],
    ['?page=51', ['page: Write a number from 1 to 50.']],
    ['?page=1.5', ['page: Write a number from 1 to 50.']],
    ['?exact=yes', ['exact: Write 1, or leave it out.']],
    ['?sort=best', ['sort: Write relevance, or date for the newest first.']],
    ['?year=24', ['year: Write a year of four digits.']],
    ['?q=a&suggest=b', ['q: It is unknown here: use suggest.']],
    [
      '?__proto__=1&constructor=2',
      ['__proto__', 'constructor'].map(
        (key) =>
          `${key}: It is unknown here: use q, exact, type, community, topic, source, year, sort, page, suggest.`,
      ),
    ],
    [
      `?${Array.from({ length: 9 }, (_, n) => `topic=t${n}`).join('&')}`,
      ['topic: Give at most 8 filters in all.'],
    ],
  ])('is refused with what to mend: %s', (search, told) => {
    expect(errors(search)).toEqual(told);
  });

  it('names the types there are', () => {
    expect(errors('?type=zebra')).toEqual([expect.stringMatching(/^type: Write one of .*video/)]);
  });

  it('is not told more than ten things at once, nor any at length', () => {
    const told = errors(
      `?${Array.from({ length: 500 }, (_, n) => `${'k'.repeat(99)}${n}=1`).join('&')}`,
    );
    expect(told).toHaveLength(10);
    expect(told[0]).toMatch(/^k{40}: /);
  });
});
