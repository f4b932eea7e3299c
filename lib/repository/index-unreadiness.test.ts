import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefDocument, temporaryEnv, writeContent } from '../indexer/content-folder.fixture';
import { runIndex } from '../indexer/run-index';
import { openWriter } from '../store/connect';
import { indexFile } from '../store/index-file';
import { setMeta } from '../store/meta';
import { writeWatchNote } from '../store/watch-note';
import { indexUnreadiness } from './index-unreadiness';

async function indexedEnv() {
  const env = temporaryEnv();
  writeContent(env, 'a.md', briefDocument('a'));
  await runIndex({ env });
  return env;
}

const unreadable = 'There is no index that can be read: run npm run index.';

describe('indexUnreadiness', () => {
  it('is nothing once the content was indexed', async () => {
    expect(indexUnreadiness(await indexedEnv(), 0)).toBeUndefined();
  });

  it('says when there is no index, and when there is no longer one', async () => {
    expect(indexUnreadiness(temporaryEnv(), 0)).toBe(unreadable);
    const env = await indexedEnv();
    rmSync(indexFile(env));
    expect(indexUnreadiness(env, 0)).toBe(unreadable);
    writeFileSync(indexFile(env), 'no index at all');
    expect(indexUnreadiness(env, 0)).toBe(unreadable);
  });

  it('says when the index was begun and never filled', async () => {
    const env = await indexedEnv();
    const writer = openWriter(indexFile(env));
    setMeta(writer, 'revision', '0');
    writer.close();
    expect(indexUnreadiness(env, 0)).toBe('The content was not indexed to its end yet.');
  });

  it('says when the index is of another version', async () => {
    const env = await indexedEnv();
    const writer = openWriter(indexFile(env));
    setMeta(writer, 'version', '1.1');
    writer.close();
    expect(indexUnreadiness(env, 0)).toBe(
      'The index was made by another version of the portal: run npm run index.',
    );
  });

  it('says what the watcher says, and when that cannot be read', async () => {
    const env = await indexedEnv();
    const file = indexFile(env);
    writeWatchNote(file, { at: 5_000, behind: { since: 1_000, why: 'a reason.' } });
    expect(indexUnreadiness(env, 5_000)).toBe(
      'The index has been older than the content for 4 s: a reason.',
    );
    writeFileSync(`${file}.watch`, '{');
    expect(indexUnreadiness(env, 5_000)).toBe(unreadable);
  });
});
