import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScriptProblem } from '../script-problem';
import { parseOptions } from './options';

const parts = ['index', 'edit'];

describe('parseOptions', () => {
  it('measures everything at 100,000 documents when nothing is said', () => {
    expect(parseOptions([], parts)).toEqual({
      size: 100_000,
      curve: [],
      only: undefined,
      folder: path.join(tmpdir(), 'portal-bench'),
    });
  });

  it('takes a size, one part, a curve and a folder', () => {
    const args = '--size 2000 --only edit --curve 1000,2000 --folder /srv/bench'.split(' ');
    expect(parseOptions(args, parts)).toEqual({
      size: 2000,
      curve: [1000, 2000],
      only: 'edit',
      folder: '/srv/bench',
    });
  });

  it.each(['--size many', '--size 3', '--only nothing', '--curve 1000', '--sizes 2000', '2000'])(
    'says how it is used when it is given %s',
    (args) => {
      expect(() => parseOptions(args.split(' '), parts)).toThrow(ScriptProblem);
    },
  );
});
