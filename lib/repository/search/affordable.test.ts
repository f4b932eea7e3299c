import { expect, it } from 'vitest';
import { listAffordable } from './affordable';
import { emptyIndex } from './empty-index.fixture';
import { mostPlaces } from './ranking';

function archive() {
  return emptyIndex((writer) => {
    const insert = writer.prepare('INSERT INTO vocabulary (word, briefs) VALUES (?, ?)');
    const counts = {
      rare: 1,
      some: 10,
      many: mostPlaces,
      most: mostPlaces + 1,
      all: mostPlaces * 2,
    };
    for (const [word, briefs] of Object.entries(counts)) insert(word, briefs);
  });
}

it('leaves out what most briefs hold, but for three, and keeps the order', () => {
  const afford = (...texts: string[]) => listAffordable(archive(), texts, (text) => text);
  expect(afford('all', 'most', 'some', 'rare', 'unknown')).toEqual(['some', 'rare', 'unknown']);
  expect(afford('all', 'most', 'some')).toEqual(['all', 'most', 'some']);
  expect(afford('all', 'most', 'many', 'some')).toEqual(['most', 'many', 'some']);
  expect(afford('all rare', 'most', 'some', 'many some', 'all')).toEqual([
    'all rare',
    'some',
    'many some',
  ]);
  expect(afford()).toEqual([]);
});
