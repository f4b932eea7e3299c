/** Versions below which a package has a known hole: an update may raise them, nothing may go under. */
import { expect, it } from 'vitest';
import { readLock } from './read-lock.fixture';

const floors = new Map([
  ['next', '16.4.6'],
  ['react', '19.3.1'],
  ['react-dom', '19.3.1'],
  ['sharp', '0.35.4'],
  ['sanitize-html', '2.17.7'],
  ['js-yaml', '4.3.2'],
]);

const installed = [...readLock()].flatMap(([folder, { version = '0' }]) => {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return floors.has(name) ? [{ name, folder, version }] : [];
});

it('finds every package that has a floor', () => {
  expect(new Set(installed.map(({ name }) => name))).toEqual(new Set(floors.keys()));
});

it.each(installed)('keeps $folder at or above its floor', ({ name, version }) => {
  const floor = floors.get(name) ?? '';
  const [lower] = [version, floor].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  expect(lower).toBe(floor);
});
