import { describe, expect, it } from 'vitest';
import { contentReportLines } from './content-report';

describe('contentReportLines', () => {
  it('gives each refusal and finding a line of its own, then totals', () => {
    const lines = contentReportLines({
      totals: { found: 3, accepted: 2, refused: 1, findings: 2 },
      documents: [{ kind: 'news', count: 2 }],
      notBriefs: { 'profile-institution': 1 },
      otherArchetypes: { quiz: 1 },
      kinds: [
        { kind: 'refused', count: 1 },
        { kind: 'date-doubtful', count: 1 },
        { kind: 'text-repaired', count: 1 },
      ],
      refused: [{ file: 'c.md', reason: 'it has no front matter' }],
      findings: [
        {
          file: 'a.md',
          field: 'body',
          kind: 'text-repaired',
          what: 'read in a wrong encoding',
          before: 'isnâ€™t\nit',
          after: 'isn’t it',
        },
        {
          file: 'b.md',
          field: 'lastMod',
          kind: 'date-doubtful',
          what: 'before date',
          before: '',
          after: '2020',
        },
      ],
    });
    expect(lines).toEqual([
      'c.md: refused: it has no front matter',
      'a.md: body: read in a wrong encoding: isnâ€™t it → isn’t it',
      'b.md: lastMod: before date: (nothing) → 2020',
      'refused: 1',
      'date-doubtful: 1',
      'text-repaired: 1',
      'accepted as news: 2',
      'published as other, archetype quiz: 1',
      'not a brief, archetype profile-institution: 1',
      '3 found = 2 accepted + 1 refused; 2 findings.',
    ]);
  });
});
