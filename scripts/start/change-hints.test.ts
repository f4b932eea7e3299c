import { describe, expect, it } from 'vitest';
import { ChangeHints } from './change-hints';

describe('ChangeHints', () => {
  it('gives each file once, and only to the first who asks', () => {
    const hints = new ChangeHints();
    hints.add(['a.md', 'b.md']);
    hints.add(['a.md']);
    expect([...(hints.take(false) ?? [])]).toEqual(['a.md', 'b.md']);
    expect([...(hints.take(false) ?? [])]).toEqual([]);
  });

  it('knows no files when anything may have changed', () => {
    const hints = new ChangeHints();
    hints.add(undefined);
    hints.add(['a.md']);
    expect(hints.take(false)).toBeUndefined();
    hints.add(['a.md']);
    expect(hints.take(true)).toBeUndefined();
  });
});
