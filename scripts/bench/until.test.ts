import { describe, expect, it } from 'vitest';
import { until } from './until';

const { signal } = new AbortController();

describe('until', () => {
  it('waits until it is so', async () => {
    let asked = 0;
    const isSo = async () => {
      asked += 1;
      return asked === 3;
    };
    await until('it is so', isSo, { seconds: 5, every: 1, signal });
    expect(asked).toBe(3);
  });

  it('names what did not happen in time', async () => {
    const waiting = until('a page shows it', async () => false, {
      seconds: 0.02,
      every: 1,
      signal,
    });
    await expect(waiting).rejects.toThrow('Within 0.02 s it did not happen that a page shows it.');
  });

  it('stops when it is told to', async () => {
    const waiting = until('it ends', async () => false, {
      seconds: 60,
      every: 1,
      signal: AbortSignal.timeout(20),
    });
    await expect(waiting).rejects.toThrow('timeout');
  });
});
