/** How often the search of a made archive knows which word was meant, and that it lets sound words be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseSearchState } from '@/lib/domain/search-state';
import { quietEnv } from '@/lib/env.fixture';
import { runIndex } from '@/lib/indexer/run-index';
import { contentRepository } from '@/lib/repository/open-repository';
import { openReader, type Reader } from '@/lib/store/connect';
import { indexFile } from '@/lib/store/index-file';
import { seededRandom } from '@/lib/view/seeded-random';
import { writeCorpus } from './write-corpus';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-corrections-'));
let reader: Reader;
beforeAll(async () => {
  const contentDir = path.join(folder, 'content');
  await writeCorpus({ count: 2_000, folder: contentDir, seed: 'corrections' });
  const env = quietEnv({ contentDir, dataDir: path.join(folder, 'data') });
  await runIndex({ env });
  reader = openReader(indexFile(env));
}, 120_000);
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

const search = (q: string) =>
  contentRepository(reader).findSearchPage(parseSearchState(`?${new URLSearchParams({ q })}`));

const wordRow = z.object({ word: z.string() });
const listWords = (limit: number) =>
  reader
    .all(wordRow, 'SELECT word FROM vocabulary ORDER BY briefs DESC, word LIMIT ?', limit)
    .map(({ word }) => word);

/** A letter more, less or another, or two that changed places, somewhere in the word. */
function misspell(word: string, random: () => number): string {
  const pick = (count: number) => Math.floor(random() * count);
  const at = pick(word.length);
  const letter = String.fromCharCode(0x61 + pick(26));
  const [left, right] = [word.slice(0, at), word.slice(at)];
  const edits = [
    left + right.slice(1),
    left + letter + right,
    left + letter + right.slice(1),
    left + right.slice(1, 2) + right.slice(0, 1) + right.slice(2),
  ];
  return edits[pick(edits.length)] ?? '';
}

describe('the search of a made archive', () => {
  it('knows the word of at least 95 in 100 single slips in frequent words', () => {
    const random = seededRandom('slips');
    const frequent = listWords(1_000)
      .filter((word) => /^[a-z]{4,}$/.test(word))
      .slice(0, 400);
    const wrong: string[] = [];
    for (let made = 0; made < 500; ) {
      const word = frequent[Math.floor(random() * frequent.length)] ?? '';
      const typed = misspell(word, random);
      // Another word, or another form of one, is no slip.
      if (search(`"${typed}"`).total > 0) continue;
      made += 1;
      const { corrected } = search(typed);
      if (corrected !== word) wrong.push(`${word}: ${typed} → ${corrected}`);
    }
    expect(wrong.slice(25)).toEqual([]);
  }, 120_000);

  it('corrects none of the words that it has', () => {
    const some = listWords(100_000).filter((_, at) => at % 10 === 0);
    expect(some.length).toBeGreaterThan(500);
    expect(some.filter((word) => search(word).corrected !== undefined)).toEqual([]);
  }, 120_000);
});
