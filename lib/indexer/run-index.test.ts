import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import type { Env } from '../env';
import { contentRepository } from '../repository/open-repository';
import { sitemapOf } from '../repository/open-sample.fixture';
import { openReader } from '../store/connect';
import { indexFile } from '../store/index-file';
import {
  briefDocument,
  publishedPaths,
  readIndex,
  temporaryEnv,
  writeContent,
} from './content-folder.fixture';
import type { IndexStep } from './index-step';
import { runIndex } from './run-index';

let env: Env;

beforeEach(() => {
  env = temporaryEnv();
});

const write = (file: string, text: string | Buffer) => writeContent(env, file, text);
const revision = () => readIndex(env, (repository) => repository.findRevision());
const counts = async () => {
  const { seconds, findings, pages, refused, ...rest } = await runIndex({ env });
  return { ...rest, refused: refused.length };
};

describe('runIndex', () => {
  it('publishes what the folder holds, and tells how far it is', async () => {
    write('a.md', briefDocument('a'));
    write('deep/er/b.md', briefDocument('b'));
    const progress: IndexStep[] = [];
    const report = await runIndex({ env, onProgress: (step) => progress.push(step) });
    expect(report).toMatchObject({ found: 2, accepted: 2, refused: [], read: 2, changed: 2 });
    const counted = (kind: IndexStep['kind']) => progress.filter((step) => step.kind === kind);
    for (const kind of ['files', 'briefs'] as const) {
      const total = 2;
      expect(counted(kind)).toEqual([1, 2].map((done) => ({ kind, done, total })));
    }
    const lists = counted('lists');
    expect(lists.at(-1)).toEqual({ kind: 'lists', done: lists.length, total: lists.length });
    expect([...new Set(progress.map(({ kind }) => kind))]).toEqual([
      ...['files', 'names', 'briefs', 'lists', 'paths', 'place'],
    ]);
    expect(publishedPaths(env)).toEqual(['/news/a', '/news/b']);
  });

  it('reads nothing again when nothing changed, and leaves the index as it is', async () => {
    write('a.md', briefDocument('a'));
    await runIndex({ env });
    const before = revision();
    const nothing = { found: 1, accepted: 1, refused: 0, read: 0, unchanged: 1 };
    expect(await counts()).toEqual({ ...nothing, changed: 0, removed: 0 });
    expect(revision()).toBe(before);
  });

  it('reads only what changed', async () => {
    write('a.md', briefDocument('a'));
    write('b.md', briefDocument('b'));
    await runIndex({ env });
    const before = revision();
    write('a.md', briefDocument('a', 'A longer title than before'));
    expect(await counts()).toMatchObject({ read: 1, unchanged: 1, changed: 1 });
    const found = readIndex(env, ({ findBrief }) => findBrief(sitePathSchema.parse('/news/a')));
    expect(found?.title).toBe('A longer title than before');
    expect(revision()).not.toBe(before);
  });

  it('takes a touched file for read, not for changed', async () => {
    const file = write('a.md', briefDocument('a'));
    await runIndex({ env });
    const before = revision();
    utimesSync(file, 1, 1);
    expect(await counts()).toMatchObject({ read: 1, changed: 0 });
    expect(revision()).toBe(before);
    expect(await counts()).toMatchObject({ read: 0 });
  });

  it('forgets what was deleted and follows what was renamed', async () => {
    const file = write('a.md', briefDocument('a'));
    write('b.md', briefDocument('b'));
    await runIndex({ env });
    renameSync(file, path.join(env.contentDir, 'c.md'));
    rmSync(path.join(env.contentDir, 'b.md'));
    expect(await counts()).toMatchObject({ found: 1, read: 1, removed: 2 });
    expect(publishedPaths(env)).toEqual(['/news/a']);
  });

  it('notices that only the redirects changed', async () => {
    write('a.md', briefDocument('a'));
    await runIndex({ env });
    write('redirects.yml', '/old: /news/a\n');
    await runIndex({ env });
    const found = readIndex(env, ({ findOldPath }) => findOldPath('/old'));
    expect(found).toEqual({ kind: 'moved', to: '/news/a', by: 'redirects' });
  });

  it('reads a brief again when its picture arrives', async () => {
    write('a.md', briefDocument('a', 'Title', 'featuredImage:\n  href: p.png\n  valid: true\n'));
    await runIndex({ env });
    expect(readIndex(env, ({ findPicture }) => findPicture('p.png'))).toBeUndefined();
    write('p.png', onePixel);
    expect(await counts()).toMatchObject({ read: 1 });
    const found = readIndex(env, ({ findPicture }) => findPicture('p.png'));
    expect(found).toMatchObject({ width: 1, height: 1 });
  });

  it('reads a brief again when its PDF arrives, changes or leaves', async () => {
    write('a.md', briefDocument('a', 'Title', 'featuredPdf:\n  href: p.pdf\n  valid: true\n'));
    await runIndex({ env });
    const offered = () => readIndex(env, ({ findPdf }) => findPdf('p.pdf'));
    expect(offered()).toBeUndefined();
    write('p.pdf', '%PDF-1.4');
    expect(await counts()).toMatchObject({ read: 1, changed: 1 });
    expect(offered()).toEqual({ name: 'p.pdf', file: 'p.pdf', size: 8 });
    write('p.pdf', '%PDF-1.4 and more');
    expect(await counts()).toMatchObject({ read: 1, changed: 1 });
    expect(offered()).toMatchObject({ size: 17 });
    write('p.pdf', 'no longer one, and longer');
    expect(await counts()).toMatchObject({ read: 1, changed: 1 });
    expect(offered()).toBeUndefined();
  });

  it('makes the same index whatever the order in which files came', async () => {
    write('b.md', briefDocument('b'));
    await runIndex({ env });
    write('a.md', briefDocument('a'));
    await runIndex({ env });
    const grown = readIndex(env, everythingReadersSee);
    rmSync(env.dataDir, { recursive: true });
    await runIndex({ env });
    expect(readIndex(env, everythingReadersSee)).toEqual(grown);
  });

  it('publishes the rest when documents cannot be read, and names each of them', async () => {
    write('good.md', briefDocument('good'));
    write('yaml.md', '---\ntitle: "open\n---\ntext');
    write('latin.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xff]));
    write('large.md', `---\ntitle: x\n---\n${'x'.repeat(50 * 1024 * 1024)}`);
    mkdirSync(path.join(env.contentDir, 'folder.md'));
    mkdirSync(path.join(env.contentDir, 'loop'));
    symlinkSync('..', path.join(env.contentDir, 'loop', 'up'));
    symlinkSync('/etc/hostname', path.join(env.contentDir, 'outside.md'));
    const report = await runIndex({ env });
    expect(report.found).toBe(report.accepted + report.refused.length);
    const named = ['folder.md', 'large.md', 'latin.md', 'loop/up', 'outside.md', 'yaml.md'];
    expect(report.refused.map(({ file }) => file).sort()).toEqual(named);
    expect(publishedPaths(env)).toEqual(['/news/good']);
  });

  it('mixes no two content folders, even in one data folder', async () => {
    write('a.md', briefDocument('a'));
    await runIndex({ env });
    const other = { ...env, contentDir: path.join(env.contentDir, '..', 'other') };
    mkdirSync(other.contentDir);
    writeFileSync(path.join(other.contentDir, 'a.md'), briefDocument('z'));
    await runIndex({ env: other });
    expect([publishedPaths(env), publishedPaths(other)]).toEqual([['/news/a'], ['/news/z']]);
  });

  it('lets others read the former state while it writes', async () => {
    write('a.md', briefDocument('a'));
    await runIndex({ env });
    const reader = openReader(indexFile(env));
    const { findBrief } = contentRepository(reader);
    const title = () => findBrief(sitePathSchema.parse('/news/a'))?.title;
    write('a.md', briefDocument('a', 'New title of the brief'));
    const seen: unknown[] = [];
    await runIndex({ env, onProgress: () => seen.push(title()) });
    expect(new Set(seen)).toEqual(new Set(['Title of a']));
    expect(title()).toBe('New title of the brief');
    reader.close();
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

function everythingReadersSee(repository: ReturnType<typeof contentRepository>) {
  return {
    briefs: repository.listNewestBriefs({ kind: 'site' }, 100),
    sitemap: sitemapOf(repository),
    schemes: repository.listSchemes(),
  };
}
