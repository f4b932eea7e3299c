import { describe, expect, it } from 'vitest';
import { briefDocument, readIndex, temporaryEnv, writeContent } from './content-folder.fixture';
import { runIndex } from './run-index';

describe('writeReport', () => {
  it('accounts for every file: what became what, and what was refused', async () => {
    const env = temporaryEnv();
    writeContent(env, 'a.md', briefDocument('a', 'Isnâ€™t it', 'archetype: news\n'));
    writeContent(env, 'b.md', briefDocument('b', 'B', 'archetype: news\nstatus: Held\n'));
    writeContent(env, 'news/_index.md', '---\ntitle: News\n---\n');
    writeContent(env, 'c.md', 'no front matter');
    const { found, accepted, refused, findings } = await runIndex({ env });
    readIndex(env, ({ report }) => {
      expect(report.findTotals()).toEqual({ found, accepted, refused: refused.length, findings });
      expect(report.listDocuments()).toEqual([
        { kind: 'news', count: 1 },
        { kind: 'section-page', count: 1 },
        { kind: 'withdrawn', count: 1 },
      ]);
      const entries = report.listEntries({ kind: undefined, file: '' }, 100, 0);
      expect(entries.length).toBe(refused.length + findings);
    });
  });
});
