/** What the process that watches says of the content. */
import { expect, it, vi } from 'vitest';
import {
  briefDocument,
  readIndex,
  temporaryEnv,
  writeContent,
} from '@/lib/indexer/content-folder.fixture';
import { startWatchProcess } from './watch-process.fixture';

const patience = { timeout: 30_000, interval: 50 };

it('says what it holds back, refuses and publishes', {
  timeout: 60_000,
}, async () => {
  const env = temporaryEnv();
  writeContent(env, 'a.md', briefDocument('a'));
  const watch = await startWatchProcess(env);
  const titles = () =>
    readIndex(env, (repository) =>
      repository.findBriefPage({ kind: 'site' }, 1)?.briefs.map(({ title }) => title),
    );
  writeContent(env, 'b.md', briefDocument('b'));
  await vi.waitFor(() => expect(titles()).toContain('Title of b'), patience);
  writeContent(env, 'b.md', '');
  await vi.waitFor(() => expect(titles()).toEqual(['Title of a']), patience);
  const reason = 'no front matter: it must begin with ---, +++ or {';
  expect(watch.said()).toContain(
    `Held back b.md for 5 s, for it may be half written: ${reason}. Readers have its last good state.\n`,
  );
  await vi.waitFor(() => expect(watch.said()).toContain(`\nRefused b.md: ${reason}\n`), patience);
  expect(watch.said()).toMatch(/\nPublished 1 change, 0 removals in .+ s; 1 document refused\.\n/);
  expect(watch.problems()).toEqual([]);
});
