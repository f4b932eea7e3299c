/** What is said after indexing. */
import { describe, expect, it } from 'vitest';
import { noPages } from '@/lib/indexer/changed-pages';
import { reportLines } from './index-report-lines';

describe('reportLines', () => {
  it('is short when there is nothing to say', () => {
    const report = {
      ...{ found: 1, accepted: 1, refused: [], findings: 0 },
      ...{ read: 0, unchanged: 1, changed: 0, removed: 0, seconds: 0.04 },
      pages: noPages,
    };
    expect(reportLines(report)).toEqual([
      'Indexed 1 document in 0.0 s: 1 accepted, 0 refused, 0 findings.',
      '0 read, 1 unchanged since the last time; 0 changed, 0 removed.',
    ]);
  });

  it('names every document that was refused', () => {
    const report = {
      ...{ found: 6, accepted: 5, findings: 12 },
      refused: [{ file: 'news/x.md', reason: 'the front matter is no YAML' }],
      ...{ read: 6, unchanged: 0, changed: 5, removed: 2, seconds: 1.25 },
      pages: noPages,
    };
    expect(reportLines(report)).toEqual([
      'Indexed 6 documents in 1.3 s: 5 accepted, 1 refused, 12 findings.',
      '6 read, 0 unchanged since the last time; 5 changed, 2 removed.',
      'Refused news/x.md: the front matter is no YAML',
      'npm run check:content shows every finding.',
    ]);
  });
});
