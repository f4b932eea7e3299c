import { describe, expect, it } from 'vitest';
import { contentLag } from './content-lag';

const at = 1_000_000;
const why = 'a reason.';

describe('contentLag', () => {
  it('has nothing to say where nobody watches, or while everything is published', () => {
    expect(contentLag(undefined, 10_000, at)).toBeUndefined();
    expect(contentLag({ at }, 10_000, at)).toBeUndefined();
  });

  it('bears a change that waits for as long as it may', () => {
    const note = { at, behind: { since: at - 10_000, why } };
    expect(contentLag(note, 10_000, at)).toBeUndefined();
    expect(contentLag(note, 9_999, at)).toBe(
      'The index has been older than the content for 10 s: a reason.',
    );
  });

  it('believes no watcher that died, whatever it said last', () => {
    const silent = 'Nobody has watched the content folder for 45 s: start the process that does.';
    expect(contentLag({ at }, 10_000, at + 40_000)).toBeUndefined();
    expect(contentLag({ at }, 10_000, at + 45_000)).toBe(silent);
    expect(contentLag({ at, behind: { since: at, why } }, 10_000, at + 45_000)).toBe(silent);
  });
});
