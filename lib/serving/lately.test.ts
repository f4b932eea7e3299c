import { describe, expect, it } from 'vitest';
import { lately } from './lately';

describe('lately', () => {
  it('asks again when five milliseconds are over', () => {
    let now = 0;
    let asked = 0;
    const count = lately(
      () => {
        asked += 1;
        return asked;
      },
      () => now,
    );
    const counts = [0, 2.5, 4.9, 5, 9.9, 500].map((at) => {
      now = at;
      return count();
    });
    expect(counts).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('remembers no failure', () => {
    let isBroken = true;
    const ask = lately(
      () => {
        if (isBroken) throw new Error('no index');
        return 'a.1';
      },
      () => 0,
    );
    expect(ask).toThrow('no index');
    isBroken = false;
    expect(ask()).toBe('a.1');
  });
});
