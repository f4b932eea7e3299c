/** package-lock.json names every package for every system: `npm ci` refuses one that does not. */
import { expect, it } from 'vitest';
import { readLock } from './read-lock.fixture';

const packages = readLock();

/** Looks where Node would: in the folder itself, then in each folder around it. */
function isLocked(folder: string, name: string): boolean {
  const here = folder === '' ? '' : `${folder}/`;
  if (packages.has(`${here}node_modules/${name}`)) return true;
  if (folder === '') return false;
  return isLocked(folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))), name);
}

it('locks what every package needs, on other systems too', () => {
  const missing = [...packages].flatMap(([folder, { dependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...optionalDependencies })
      .filter(([name]) => !isLocked(folder, name))
      .map(([name, version]) => `${name}@${version} of ${folder}`),
  );
  // npm leaves out, without a word, an optional package that its registry does not carry.
  expect(missing).toEqual([]);
});
