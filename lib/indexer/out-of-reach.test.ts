/** Folders and files that were published and cannot be read any more. */
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Env } from '../env';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';
import { buildIndex } from './build-index';
import {
  briefDocument,
  publishedPaths,
  readIndex,
  temporaryEnv,
  writeContent,
} from './content-folder.fixture';
import { indexContents } from './index-contents.fixture';
import { ContentLooks, lookAtAll } from './look';
import { asOrdinaryUser } from './ordinary-user.fixture';
import { runIndex } from './run-index';

let env: Env;
const at = (file: string) => path.join(env.contentDir, file);
const write = (file: string, text: string) => writeContent(env, file, text);

/** Takes every right away, and gives them back before the folder is removed. */
function lock(file: string, mode = 0o000): void {
  chmodSync(at(file), mode);
  onTestFinished(() => chmodSync(at(file), 0o755));
}

const unlock = (file: string) => chmodSync(at(file), 0o755);

const run = async () => {
  const { seconds, findings, pages, ...report } = await runIndex({ env });
  return report;
};

function everyRow() {
  const reader = openReader(indexFile(env));
  const rows = indexContents(reader);
  reader.close();
  return rows;
}

/** Has everything published, then does `work`; permissions hold for both. */
const published = (work: () => Promise<void>) =>
  asOrdinaryUser(async () => {
    env = temporaryEnv();
    write('a.md', briefDocument('a'));
    write('sub/b.md', briefDocument('b'));
    write('sub/deep/c.md', briefDocument('c'));
    write('broken.md', 'no document');
    await runIndex({ env });
    await work();
  });

const everything = ['/news/a', '/news/b', '/news/c'];
const broken = { file: 'broken.md', reason: 'no front matter: it must begin with ---, +++ or {' };
const locked = {
  file: 'sub',
  reason:
    'is a folder that cannot be read (EACCES): check its permissions; what was published of it stays as it was',
};

describe('a folder that cannot be read', () => {
  it('leaves its documents as they were last read, says so, and is followed again', () =>
    published(async () => {
      lock('sub');
      write('a.md', briefDocument('a', 'Changed meanwhile'));
      expect(await run()).toEqual({
        ...{ found: 3, accepted: 1, refused: [broken, locked] },
        ...{ read: 1, unchanged: 1, changed: 1, removed: 0 },
      });
      expect(publishedPaths(env)).toEqual(everything);
      expect(await run()).toMatchObject({ read: 0, removed: 0, refused: [broken, locked] });
      unlock('sub');
      rmSync(at('sub/b.md'));
      expect(await run()).toMatchObject({ found: 3, accepted: 2, removed: 1 });
      expect(publishedPaths(env)).toEqual(['/news/a', '/news/c']);
    }));

  it('leaves them as well where it can be listed and its files cannot be looked at', () =>
    published(async () => {
      lock('sub', 0o444);
      const { refused, removed } = await run();
      expect(removed).toBe(0);
      expect(refused).toContainEqual({
        file: 'sub/b.md',
        reason:
          'cannot be read (EACCES): check its permissions; what was published of it stays as it was',
      });
      expect(publishedPaths(env)).toEqual(everything);
    }));

  it('takes its documents with it when it is deleted', () =>
    published(async () => {
      rmSync(at('sub'), { recursive: true });
      expect(await run()).toMatchObject({ found: 2, removed: 2, refused: [broken] });
      expect(publishedPaths(env)).toEqual(['/news/a']);
    }));

  it('leaves them when the index is made anew beside the former one', () =>
    published(async () => {
      lock('sub');
      const before = everyRow();
      const { listing } = lookAtAll(env.contentDir);
      const former = openReader(indexFile(env));
      const siteFiles = {
        redirects: { redirects: [], findings: [] },
        synonyms: { groups: [], findings: [] },
      };
      const nothing = { onProgress: () => {}, holdBack: () => false, ahead: undefined };
      const given = { env, listing, siteFiles, ...nothing };
      await buildIndex(given, former);
      former.close();
      expect(publishedPaths(env)).toEqual(everything);
      const { unread, ...rows } = everyRow();
      expect(unread).toEqual([locked]);
      expect({ ...rows, unread: before['unread'] }).toEqual(before);
    }));

  it('is told apart from one that is gone by what changed alone, too', () =>
    published(async () => {
      const looks = new ContentLooks(env.contentDir);
      await runIndex({ env, look: looks.look(undefined) });
      lock('sub');
      const look = looks.look(new Set(['sub/b.md', 'a.md']));
      expect(await runIndex({ env, look })).toMatchObject({
        removed: 0,
        refused: [broken, locked],
      });
      expect(publishedPaths(env)).toEqual(everything);
    }));

  it('ends a run when it is the content folder itself, and nothing is removed', () =>
    published(async () => {
      const before = everyRow();
      lock('');
      await expect(run()).rejects.toThrow(
        /holds no document \(\.: is a folder that cannot be read/,
      );
      unlock('');
      expect(everyRow()).toEqual(before);
    }));
});

describe('a file that cannot be read', () => {
  const reason = 'cannot be read (EACCES): check its permissions';
  const kept = { file: 'a.md', reason: `${reason}; what was published of it stays as it was` };
  const title = () =>
    readIndex(env, (repository) => repository.listNewestBriefs({ kind: 'site' }, 9)).find(
      ({ path }) => path === '/news/a',
    )?.title;

  it('stays as it was last read, says so as long as it is so, and is followed again', () =>
    published(async () => {
      write('a.md', briefDocument('a', 'Unread'));
      lock('a.md');
      expect(await run()).toMatchObject({ found: 4, accepted: 2, removed: 0, changed: 0 });
      expect((await run()).refused).toContainEqual(kept);
      expect(title()).toBe('Title of a');
      const looks = new ContentLooks(env.contentDir);
      await runIndex({ env, look: looks.look(undefined) });
      write('sub/b.md', briefDocument('b', 'Another that changes'));
      const look = looks.look(new Set(['sub/b.md']));
      expect((await runIndex({ env, look })).refused).toContainEqual(kept);
      unlock('a.md');
      expect(await run()).toMatchObject({ changed: 1, refused: [broken] });
      expect(title()).toBe('Unread');
    }));

  it('is refused when it was never published, or was refused before', () =>
    published(async () => {
      write('new.md', briefDocument('new'));
      write('broken.md', 'another that is no document');
      for (const file of ['new.md', 'broken.md']) lock(file);
      expect((await run()).refused).toEqual([
        { file: 'broken.md', reason },
        { file: 'new.md', reason },
      ]);
      expect(publishedPaths(env)).toEqual(everything);
    }));
});

describe('a document that has become a link out of the folder', () => {
  it('is refused, its brief leaves, and nothing of where it leads is in the index', () =>
    published(async () => {
      const outside = path.join(env.contentDir, '..', 'outside.md');
      writeFileSync(outside, briefDocument('a', 'A secret'));
      write('a.md', briefDocument('a', 'Changed'));
      const look = lookAtAll(env.contentDir);
      rmSync(at('a.md'));
      symlinkSync(outside, at('a.md'));
      // Swapped in between listing and reading, it is tried again in the next run.
      const reason = 'is a link that leads out of the content folder';
      const stays = `${reason}; what was published of it stays as it was`;
      expect(await runIndex({ env, look })).toMatchObject({
        refused: [{ file: 'a.md', reason: stays }, broken],
      });
      expect(publishedPaths(env)).toEqual(everything);
      expect((await run()).refused).toEqual([{ file: 'a.md', reason }, broken]);
      expect(publishedPaths(env)).toEqual(['/news/b', '/news/c']);
      expect(JSON.stringify(everyRow())).not.toContain('secret');
    }));
});
