import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Refusal } from '@/lib/domain/finding';
import { parseSearchState } from '@/lib/domain/search-state';
import type { Env } from '@/lib/env';
import {
  briefDocument,
  readIndex,
  temporaryEnv,
  writeContent,
} from '@/lib/indexer/content-folder.fixture';
import type { IndexReport } from '@/lib/indexer/index-report';
import { asOrdinaryUser } from '@/lib/indexer/ordinary-user.fixture';
import { runIndex } from '@/lib/indexer/run-index';
import { indexFile } from '@/lib/store/index-file';
import { readWatchNote } from '@/lib/store/watch-note';
import { watchContent } from './watch-content';

const patience = { timeout: 10_000, interval: 20 };

/** Indexes a folder with one brief, and watches it until the test ends. */
async function startWatching(more: Partial<Env> = {}) {
  const env = { ...temporaryEnv(), ...more };
  writeContent(env, 'a.md', briefDocument('a'));
  const { refused: told } = await runIndex({ env });
  const published: IndexReport[] = [];
  const problems: string[] = [];
  const refused: Refusal[] = [];
  const held: Refusal[] = [];
  const watch = await watchContent(env, {
    told,
    onPublished: (report) => published.push(report),
    onRefused: (refusal) => refused.push(refusal),
    onHeld: (refusal) => held.push(refusal),
    onProblem: (sentence) => problems.push(sentence),
  });
  onTestFinished(() => watch.stop());
  const titles = () =>
    readIndex(env, (repository) =>
      repository.findBriefPage({ kind: 'site' }, 1)?.briefs.map(({ title }) => title),
    );
  const total = () =>
    readIndex(env, (repository) => repository.findListSummary({ kind: 'site' })?.count);
  return { env, published, problems, refused, held, titles, total };
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
      told: [],
      onPublished: (report) => published.push(report),
      onRefused: () => expect.unreachable(),
      onHeld: () => expect.unreachable(),
      onProblem: expect.unreachable,
    });
    onTestFinished(() => watch.stop());
    await vi.waitFor(() => expect(published).toMatchObject([{ changed: 1 }]), patience);
  });

  it('is watched anew when what listens has ended', async () => {
    const { env, titles, problems } = await startWatching();
    writeContent(env, 'b.md', briefDocument('b', 'Before'));
    await vi.waitFor(() => expect(titles()).toContain('Before'), patience);
    execFileSync('pkill', ['-KILL', '-f', `watch-folder.mjs ${realpathSync(env.contentDir)}`]);
    writeContent(env, 'b.md', briefDocument('b', 'Meanwhile'));
    await vi.waitFor(() => expect(titles()).toContain('Meanwhile'), patience);
    writeContent(env, 'b.md', briefDocument('b', 'Afterwards'));
    await vi.waitFor(() => expect(titles()).toContain('Afterwards'), patience);
    expect(problems).toEqual([]);
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

describe('a document that is being written', { timeout: 30_000 }, () => {
  const whole = briefDocument('a', 'Written anew');
  it.each([
    ['is empty', ''],
    ['ends in its front matter', whole.slice(0, 40)],
    ['has a broken line', whole.replace('title: ', 'title: [')],
    ['ends within a letter', Buffer.from(`${whole}é`).subarray(0, -1)],
  ])('keeps its last good state while it %s', async (_, part) => {
    const { env, titles, held, refused } = await startWatching();
    writeContent(env, 'a.md', part);
    await vi.waitFor(() => expect(held).toHaveLength(1), patience);
    // Another is published meanwhile, and this one stays.
    writeContent(env, 'b.md', briefDocument('b', 'Another'));
    await vi.waitFor(() => expect(titles()).toContain('Another'), patience);
    expect(titles()).toContain('Title of a');
    writeContent(env, 'a.md', whole);
    await vi.waitFor(() => expect(titles()).toContain('Written anew'), patience);
    expect([held.map(({ file }) => file), refused]).toEqual([['a.md'], []]);
  });

  it('keeps the redirects while their file is written as well', async () => {
    const { env, held } = await startWatching();
    const leadsTo = () => readIndex(env, ({ findOldPath }) => findOldPath('/old'));
    writeContent(env, 'redirects.yml', '/old: /news/a');
    await vi.waitFor(() => expect(leadsTo()).toMatchObject({ to: '/news/a' }), patience);
    writeContent(env, 'redirects.yml', '');
    await vi.waitFor(() => expect(held).toHaveLength(1), patience);
    expect(leadsTo()).toMatchObject({ to: '/news/a' });
    await vi.waitFor(() => expect(leadsTo()).toBeUndefined(), patience);
  });

  it('keeps the synonyms while their file is written as well', async () => {
    const { env, held } = await startWatching();
    const total = () =>
      readIndex(env, ({ findSearchPage }) => findSearchPage(parseSearchState('?q=words')).total);
    expect(total()).toBe(0);
    writeContent(env, 'synonyms.yml', 'words: text');
    await vi.waitFor(() => expect(total()).toBe(1), patience);
    writeContent(env, 'synonyms.yml', 'words: [');
    await vi.waitFor(() => expect(held).toHaveLength(1), patience);
    expect(total()).toBe(1);
    await vi.waitFor(() => expect(total()).toBe(0), patience);
  });

  it('is refused when it stays broken, and that is said', async () => {
    const { env, titles, held, refused } = await startWatching();
    writeContent(env, 'b.md', briefDocument('b', 'Another'));
    await vi.waitFor(() => expect(titles()).toContain('Another'), patience);
    writeContent(env, 'a.md', 'no document');
    await vi.waitFor(() => expect(held).toHaveLength(1), patience);
    expect(titles()).toContain('Title of a');
    await vi.waitFor(() => expect(titles()).toEqual(['Another']), patience);
    expect(refused).toEqual(held);
  });

  it('is refused at once when it was never published, and leaves at once when it is removed', async () => {
    const { env, titles, held, refused } = await startWatching();
    writeContent(env, 'new.md', 'no document');
    await vi.waitFor(() => expect(refused).toHaveLength(1), patience);
    writeContent(env, 'b.md', briefDocument('b', 'Another'));
    writeContent(env, 'a.md', 'no document');
    await vi.waitFor(() => expect(held).toHaveLength(1), patience);
    rmSync(path.join(env.contentDir, 'a.md'));
    await vi.waitFor(() => expect(titles()).toEqual(['Another']), patience);
    expect(refused).toHaveLength(1);
  });
});

describe('a folder that cannot be read any more', { timeout: 30_000 }, () => {
  it('stays published, is told of, and is followed again', () =>
    asOrdinaryUser(async () => {
      const { env, titles, refused, problems } = await startWatching();
      writeContent(env, 'sub/b.md', briefDocument('b', 'In the folder'));
      await vi.waitFor(() => expect(titles()).toContain('In the folder'), patience);
      const sub = path.join(env.contentDir, 'sub');
      chmodSync(sub, 0o000);
      onTestFinished(() => chmodSync(sub, 0o755));
      await vi.waitFor(() => expect(refused).toHaveLength(1), patience);
      expect(refused[0]).toEqual({
        file: 'sub',
        reason: expect.stringMatching(/EACCES.+ stays as it was$/),
      });
      writeContent(env, 'a.md', briefDocument('a', 'Changed'));
      await vi.waitFor(() => expect(titles()).toContain('Changed'), patience);
      expect(titles()).toContain('In the folder');
      chmodSync(sub, 0o755);
      writeContent(env, 'sub/b.md', briefDocument('b', 'Open again'));
      await vi.waitFor(() => expect(titles()).toContain('Open again'), patience);
      expect([refused.length, problems]).toEqual([1, []]);
    }));
});
