/** What is said while the index is brought up to date. */
import { describe, expect, it } from 'vitest';
import type { IndexStep } from '@/lib/indexer/index-step';
import { indexSteps } from './index-steps';

describe('indexSteps', () => {
  it('says what is read and what is written, each with figures of its own', () => {
    let now = 0;
    const say = indexSteps(() => now);
    const said = (step: IndexStep, room?: number) => {
      now += 1000;
      const detail = say(step);
      return typeof detail === 'string' ? detail : detail(room);
    };
    const total = 3000;
    said({ kind: 'files', done: 1000, total });
    said({ kind: 'files', done: 1500, total });
    expect(said({ kind: 'files', done: 2000, total })).toBe(
      'reading 2,000 of 3,000 files, 500/s, 2 s to read',
    );
    expect(said({ kind: 'files', done: 2500, total }, 64)).toBe(
      'reading ███████░░ 2,500 of 3,000 files, 500/s, 1 s to read',
    );
    expect(said({ kind: 'names' }, 64)).toBe('writing the index: what the documents name');
    said({ kind: 'briefs', done: 1, total: 1200 });
    said({ kind: 'briefs', done: 101, total: 1200 });
    expect(said({ kind: 'briefs', done: 201, total: 1200 })).toBe(
      'writing 201 of 1,200 briefs, 100/s, 10 s to write',
    );
    expect(said({ kind: 'lists', done: 40, total: 90 })).toBe('writing 40 of 90 lists');
    expect(said({ kind: 'paths' })).toBe('writing the index: old paths and findings');
    expect(said({ kind: 'place' })).toBe('writing the index: putting it in its place');
  });
});
