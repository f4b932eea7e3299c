import { describe, expect, it } from 'vitest';
import { goalsTable, resultLine, resultsTable } from './results-table';
import { atLeast, atMost, figure, notMeasured } from './row';

const rows = [
  atMost('index ÷ Hugo', 0.163, '', 0.3, '9.4 s ÷ 57.6 s'),
  atLeast('cached ÷ empty', 0.8456, '', 0.9, 'five rounds'),
  figure('edit, slowest', 1204.4, 'ms', '30 edits'),
  notMeasured('through nginx', 'there is no nginx here'),
];

describe('resultsTable', () => {
  it('shows each figure with its goal, and says which are missed', () => {
    expect(resultsTable(rows)).toBe(`| what | measured | goal | | how |
|---|---|---|---|---|
| index ÷ Hugo | 0.163 | ≤ 0.3 | reached | 9.4 s ÷ 57.6 s |
| cached ÷ empty | 0.846 | ≥ 0.9 | **missed** | five rounds |
| edit, slowest | 1,204 ms |  |  | 30 edits |
| through nginx | not measured |  |  | there is no nginx here |`);
  });
});

describe('goalsTable', () => {
  it('shows only what has a goal, as each Node did it', () => {
    const others = [
      atMost('index ÷ Hugo', 0.36, '', 0.3, '20.7 s ÷ 57.6 s'),
      atMost('one edit', 0.391, 's', 1, '30 edits'),
    ];
    const columns = [
      { title: 'Node 20', rows },
      { title: 'Node 26', rows: others },
    ];
    expect(goalsTable(columns)).toBe(`| at 100,000 documents | goal | Node 20 | Node 26 |
| --- | --- | --- | --- |
| index ÷ Hugo | ≤ 0.3 | 0.163 | 0.36 **missed** |
| cached ÷ empty | ≥ 0.9 | 0.846 **missed** |  |
| one edit | ≤ 1 s |  | 0.391 s |`);
  });
});

describe('resultLine', () => {
  it('says the same on a terminal', () => {
    expect(rows.map(resultLine)).toEqual([
      'index ÷ Hugo: 0.163, goal ≤ 0.3: reached\n    9.4 s ÷ 57.6 s',
      'cached ÷ empty: 0.846, goal ≥ 0.9: **missed**\n    five rounds',
      'edit, slowest: 1,204 ms\n    30 edits',
      'through nginx: not measured\n    there is no nginx here',
    ]);
  });
});
