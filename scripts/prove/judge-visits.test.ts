import { describe, expect, it } from 'vitest';
import { type JudgedVisit, judgeVisits } from './judge-visits';

const visit = (more: Partial<JudgedVisit>): JudgedVisit => ({
  path: '/news',
  from: '/',
  kind: 'section',
  status: 200,
  isPage: true,
  bytes: 40_000,
  milliseconds: 20,
  ...more,
});

describe('judgeVisits', () => {
  it('finds nothing broken where every bound is held', () => {
    const visits = [
      visit({ milliseconds: 100, bytes: 150_000 }),
      visit({ kind: 'brief', milliseconds: 900 }),
      visit({ isPage: false, milliseconds: 900, bytes: 900_000 }),
    ];
    expect(judgeVisits(visits).broken).toEqual([]);
  });

  it('names each bound that a page breaks', () => {
    const visits = [
      visit({ status: 404 }),
      visit({ path: '/a', milliseconds: 101, bytes: 150_001 }),
    ];
    expect(judgeVisits(visits).broken).toEqual([
      '/news answers 404 (found on /)',
      '/a weighs 150001 bytes of HTML',
      '/a took 101 ms',
    ]);
  });

  it('counts by kind, and names the slowest first', () => {
    const visits = Array.from({ length: 20 }, (_, at) =>
      visit({ path: `/${at}`, milliseconds: at + 1, bytes: at * 1000 }),
    );
    const { table, slowest } = judgeVisits(visits);
    expect(table['section']).toEqual({
      pages: 20,
      'p50 ms': 10,
      'p95 ms': 19,
      'max ms': 20,
      'max kB': 19,
    });
    expect(slowest.slice(0, 2)).toEqual(['20 ms /19', '19 ms /18']);
    expect(slowest.length).toBe(10);
  });
});
