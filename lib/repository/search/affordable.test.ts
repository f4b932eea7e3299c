import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWriter } from '../../store/connect';
import { tables } from '../../store/tables';
import { listAffordable } from './affordable';
import { mostPlaces } from './ranking';

function archive() {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-affordable-'));
  const writer = openWriter(path.join(folder, 'index.sqlite'));
  onTestFinished(() => {
    writer.close();
    rmSync(folder, { recursive: true });
  });
  writer.transaction(() => {
    writer.run(tables);
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
  return writer;
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
