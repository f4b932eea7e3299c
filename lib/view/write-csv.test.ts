import { describe, expect, it } from 'vitest';
import { csvLine } from './write-csv';

describe('csvLine', () => {
  it('quotes every cell and doubles the quotes within', () => {
    expect(csvLine(['a', 'b "c", d', 'e\nf', ''])).toBe('"a","b ""c"", d","e\nf",""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '\n=1', '＝1'])(
    'makes text of what a spreadsheet would run: %j',
    (cell) => {
      expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
    },
  );

  it('leaves other cells as they are', () => {
    expect(csvLine(['a=b', '1-2', '"=x"'])).toBe('"a=b","1-2","""=x"""\r\n');
  });
});
