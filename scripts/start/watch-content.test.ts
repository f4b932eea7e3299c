import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Env } from '@/lib/env';
import {
  briefDocument,
  readIndex,
  temporaryEnv,
  writeContent,
} from '@/lib/indexer/content-folder.fixture';
import type { IndexReport } from '@/lib/indexer/index-report';
import { runIndex } from '@/lib/indexer/run-index';
import { indexFile } from '@/lib/store/index-file';
import { readWatchNote } from '@/lib/store/watch-note';
import { watchContent } from './watch-content';

const patience = { timeout: 10_000, interval: 20 };

/** Indexes a folder with one brief, and watches it until the test ends. */
async function startWatching(more: Partial<Env> = {}) {
  const env = { ...temporaryEnv(), ...more };
  writeContent(env, 'a.md', briefDocument('a'));
  await runIndex({ env });
  const published: IndexReport[] = [];
  const problems: string[] = [];
  const watch = await watchContent(env, {
    onPublished: (report) => published.push(report),
    onProblem: (sentence) => problems.push(sentence),
  });
  onTestFinished(() => watch.stop());
  const titles = () =>
    readIndex(env, (repository) =>
      repository.findBriefPage({ kind: 'site' }, 1)?.briefs.map(({ title }) => title),
    );
  const total = () =>
    readIndex(env, (repository) => repository.findListSummary({ kind: 'site' })?.count);
  return { env, published, problems, titles, total };
}

describe('a watched content folder', { timeout: 30_000 }, () => {
  it('has its files in the index soon after they are written, changed and removed', async () => {
    const { env, titles, problems } = await startWatching();
    const added = writeContent(env, 'deep/er/b.md', briefDocument('b', 'Added'));
    await vi.waitFor(() => expect(titles()).toContain('Added'), patience);
    writeContent(env, 'a.md', briefDocument('a', 'Changed'));
    await vi.waitFor(() => expect(titles()).toContain('Changed'), patience);
    // The folder is new as well: what happens in it is heard all the same.
    rmSync(added);
    await vi.waitFor(() => expect(titles()).toEqual(['Changed']), patience);
    expect(problems).toEqual([]);
  });

  it('takes many files for one batch', async () => {
    const { env, total, published } = await startWatching();
    for (let at = 0; at < 300; at += 1) writeContent(env, `n${at}.md`, briefDocument(`n${at}`));
    await vi.waitFor(() => expect(total()).toBe(301), patience);
    // One, or a few where the machine is too busy to write them all within a moment.
    expect(published.length).toBeLessThanOrEqual(5);
  });

  it('publishes what changed before it was watched', async () => {
    const env = temporaryEnv();
    writeContent(env, 'a.md', briefDocument('a'));
    await runIndex({ env });
    writeContent(env, 'b.md', briefDocument('b'));
    const published: IndexReport[] = [];
    const watch = await watchContent(env, {
      onPublished: (report) => published.push(report),
      onProblem: () => {},
    });
    onTestFinished(() => watch.stop());
    await vi.waitFor(() => expect(published).toMatchObject([{ changed: 1 }]), patience);
  });

  it('may hold the index itself: what the indexer writes is no change', async () => {
    const { contentDir } = temporaryEnv();
    const inside = { contentDir, dataDir: path.join(contentDir, '.portal') };
    const { env, published, titles } = await startWatching(inside);
    writeContent(env, 'b.md', briefDocument('b', 'Beside the index'));
    await vi.waitFor(() => expect(titles()).toContain('Beside the index'), patience);
    expect(published.length).toBeLessThanOrEqual(2);
  });

  it('is told of beside the index: what waits, since when and why, and that all is published', async () => {
    const { env, titles } = await startWatching({ pollSeconds: 1 });
    const behind = () => readWatchNote(indexFile(env))?.behind;
    await vi.waitFor(() => expect(behind()).toBeUndefined(), patience);
    const before = Date.now();
    renameSync(env.contentDir, `${env.contentDir}-away`);
    await vi.waitFor(() => expect(behind()?.why).toMatch(/^There is no content folder/), patience);
    const since = behind()?.since ?? 0;
    expect(since).toBeGreaterThanOrEqual(before);
    renameSync(`${env.contentDir}-away`, env.contentDir);
    writeContent(env, 'b.md', briefDocument('b', 'Back again'));
    await vi.waitFor(() => expect(titles()).toContain('Back again'), patience);
    await vi.waitFor(() => expect(behind()).toBeUndefined(), patience);
  });

  it('stays published while it is away, says so once, and is followed again by looking', async () => {
    const { env, titles, problems } = await startWatching({ pollSeconds: 1 });
    rmSync(env.contentDir, { recursive: true });
    await vi.waitFor(() => expect(problems).toHaveLength(1), patience);
    expect(problems[0]).toMatch(/^There is no content folder/);
    expect(titles()).toHaveLength(1);
    mkdirSync(env.contentDir);
    writeContent(env, 'c.md', briefDocument('c', 'Back again'));
    await vi.waitFor(() => expect(titles()).toEqual(['Back again']), patience);
    expect(problems).toHaveLength(1);
  });
});
