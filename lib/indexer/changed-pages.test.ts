import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitePath } from '../routes';
import { briefDocument, temporaryEnv, writeContent } from './content-folder.fixture';
import { runIndex } from './run-index';

/** Indexes a folder; then what each further run says of changed pages, as paths. */
async function archive() {
  const env = temporaryEnv();
  writeContent(env, 'a.md', briefDocument('a'));
  writeContent(env, 'b.md', briefDocument('b'));
  const run = async () => {
    const { briefs, lists } = (await runIndex({ env })).pages;
    return { briefs: briefs.map(String).toSorted(), lists: lists.map(sitePath) };
  };
  return { env, first: await run(), run };
}

describe('the pages that a run changes', () => {
  it('are none of a first import, and none when nothing changed', async () => {
    const { first, run } = await archive();
    const none = { briefs: [], lists: [] };
    expect([first, await run()]).toEqual([none, none]);
  });

  it('are those of briefs that are new or changed, and of the lists that show them', async () => {
    const { env, run } = await archive();
    writeContent(env, 'a.md', briefDocument('a', 'Another title'));
    writeContent(env, 'c.md', briefDocument('c'));
    const { briefs, lists } = await run();
    expect(briefs).toEqual(['/news/a', '/news/c']);
    expect(lists).toEqual(expect.arrayContaining(['/', '/news']));
  });

  it('are those lists as well that count as before', async () => {
    const { env, run } = await archive();
    const topic = "categories: ['KLAS: Telehealth']\n";
    writeContent(env, 'a.md', briefDocument('a', 'One', topic));
    await run();
    writeContent(env, 'a.md', `${briefDocument('a', 'One', topic)}<p>And more.</p>`);
    const edited = await run();
    expect(edited.briefs).toEqual(['/news/a']);
    expect(edited.lists).toEqual(expect.arrayContaining(['/', '/news', '/topic/klas-telehealth']));
    rmSync(writeContent(env, 'b.md', ''));
    writeContent(env, 'instead.md', briefDocument('instead'));
    const { lists } = await run();
    expect(lists).toEqual(expect.arrayContaining(['/', '/news']));
    expect(lists).not.toContain('/topic/klas-telehealth');
  });

  it('leave out lists that show just what they showed', async () => {
    const { env, run } = await archive();
    writeContent(env, 'talk.md', briefDocument('talk').replace('/news/', '/talks/'));
    const { lists } = await run();
    expect(lists).toEqual(expect.arrayContaining(['/', '/talks']));
    expect(lists).not.toContain('/news');
  });

  it('are those of briefs that are gone, and both of one that moved', async () => {
    const { env, run } = await archive();
    rmSync(writeContent(env, 'b.md', ''));
    writeContent(env, 'a.md', briefDocument('moved'));
    expect((await run()).briefs).toEqual(['/news/a', '/news/b', '/news/moved']);
  });

  it('are none when only a redirect changed', async () => {
    const { env, run } = await archive();
    writeContent(env, 'redirects.yml', '/old: /news/a\n');
    expect(await run()).toEqual({ briefs: [], lists: [] });
  });
});
