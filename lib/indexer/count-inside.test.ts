import { expect, it } from 'vitest';
import { mostBeside } from '../store/beside';
import { openWriter } from '../store/connect';
import { tables } from '../store/tables';
import { countInside } from './count-inside';
import { Keys } from './keys';

/** Counts as a list of `stories` stories keeps them. */
function inside(counts: [key: string, count: number][], stories: number) {
  const writer = openWriter(':memory:');
  writer.run(tables);
  const keys = new Keys(writer);
  const tally = new Map(counts.map(([key, count]) => [keys.id(key), count]));
  const { facets, beside, ...figures } = countInside(tally, stories, keys);
  writer.close();
  return { facets: JSON.parse(facets), beside: JSON.parse(beside), ...figures };
}

it('narrows by what not all stories have, and names beside the list whatever they have', () => {
  const counted = inside(
    [
      ['topic:a', 2],
      ['topic:b', 1],
      ['source:x.org', 1],
      ['year:2021', 1],
      ['type:news', 2],
    ],
    2,
  );
  expect(counted).toEqual({
    facets: [
      ['source:x.org', 1],
      ['topic:b', 1],
      ['year:2021', 1],
    ],
    beside: {
      topic: [
        ['a', 2],
        ['b', 1],
      ],
      source: [['x.org', 1]],
      curator: [],
      offering: [],
      section: [],
      type: [['news', 2]],
    },
    sources: 1,
    topics: 2,
    curators: 0,
  });
});

it('keeps the busiest only, and of equally busy ones those that sort first', () => {
  const many = Array.from({ length: 50 }, (_, at): [string, number] => [`curator:c${at}`, at]);
  const { beside, curators } = inside([...many, ['curator:a', 49]], 60);
  expect(curators).toBe(51);
  expect(beside.curator).toHaveLength(mostBeside.curator);
  expect(beside.curator.slice(0, 2)).toEqual([
    ['a', 49],
    ['c49', 49],
  ]);
});
