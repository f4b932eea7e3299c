/** Which lines of a test run are repeated at its end. */
import { describe, expect, it } from 'vitest';
import { closingLines } from './closing-lines.mjs';

describe('closingLines', () => {
  it('finds the last words of Vitest', () => {
    const output = [
      ' ✓ lib/domain/slug.test.ts (3 tests) 4ms',
      '',
      ' \u001b[2m Test Files \u001b[22m \u001b[1m\u001b[32m5 passed\u001b[39m\u001b[22m (5)',
      '      Tests  41 passed | 2 skipped (43)',
      '   Duration  612ms',
    ].join('\n');
    expect(closingLines(output)).toEqual([
      'Test Files  5 passed (5)',
      'Tests  41 passed | 2 skipped (43)',
    ]);
  });

  it('finds the last words of Playwright', () => {
    const output = [
      '  ✓  1 brief.spec.ts:3:1 › 2 passed through (1s)',
      '',
      '  1 skipped',
      '  12 passed (9.1s)',
    ];
    expect(closingLines(output.join('\n'))).toEqual(['1 skipped', '12 passed (9.1s)']);
  });

  it('finds none in the words of a step that is no test', () => {
    expect(closingLines('Checked 40 files in 12ms. No fixes applied.\n')).toEqual([]);
  });
});
