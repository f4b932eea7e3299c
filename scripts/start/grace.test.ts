import { expect, it } from 'vitest';
import { Grace } from './grace';

/** A run of the indexer in which these files are broken; gives those held back, and when the next run is due. */
function start() {
  let now = 1_000_000;
  const held: string[] = [];
  const grace = new Grace(
    ({ file }) => held.push(file),
    () => now,
  );
  const run = (...broken: string[]) => {
    const again = grace.begin();
    const holds = broken.filter((file) => grace.holds({ file, reason: 'broken' }));
    return { again, holds, due: grace.end() };
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { run, pass, held };
}

it('holds a document back until its time is over, and says so once', () => {
  const { run, pass, held } = start();
  expect(run('a.md')).toEqual({ again: [], holds: ['a.md'], due: 5000 });
  pass(2000);
  expect(run('a.md', 'b.md')).toEqual({ again: ['a.md'], holds: ['a.md', 'b.md'], due: 3000 });
  pass(3000);
  expect(run('a.md', 'b.md')).toEqual({ again: ['a.md', 'b.md'], holds: ['b.md'], due: 2000 });
  expect(held).toEqual(['a.md', 'b.md']);
});

it('gives it its whole time again after it was whole', () => {
  const { run, pass, held } = start();
  run('a.md');
  pass(4000);
  expect(run()).toEqual({ again: ['a.md'], holds: [], due: undefined });
  pass(4000);
  expect(run('a.md')).toEqual({ again: [], holds: ['a.md'], due: 5000 });
  expect(held).toEqual(['a.md', 'a.md']);
});
