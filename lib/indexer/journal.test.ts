import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Env } from '../env';
import { resolvePath } from '../repository/resolve-path';
import { openWriter } from '../store/connect';
import { indexFile } from '../store/index-file';
import { journalFile, readJournal } from '../store/journal';
import { setMeta } from '../store/meta';
import { edit } from './any-documents.fixture';
import {
  briefDocument,
  publishedPaths,
  readFindings,
  readIndex,
  temporaryEnv,
  writeContent,
} from './content-folder.fixture';
import { runIndex } from './run-index';

let env: Env;
beforeEach(async () => {
  env = temporaryEnv();
  writeContent(env, 'always.md', briefDocument('always'));
});

const answer = (of: Env, asked: string) =>
  readIndex(of, (repository) => resolvePath(repository, encodeURI(asked)));
const page = { kind: 'page' };
const gone = { kind: 'gone' };
const missing = { kind: 'missing' };
const moved = (to: string) => ({ kind: 'moved', to });
const journal = () => readJournal(journalFile(env)).entries;

/** Writes all files, each with its text, removes those without one, and brings the index up to date. */
async function save(files: Record<string, string | undefined>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) rmSync(path.join(env.contentDir, file));
    else writeContent(env, file, text);
  }
  await runIndex({ env });
}

type Draft = { id?: number; slug: string; title?: string; more?: string };

/** The date changes with the slug, as it does in an editor's hands: only title, text and id tell the brief again. */
function brief({ id, slug, title = 'Title', more = '' }: Draft): string {
  const given = id === undefined ? '' : `id: ${id}\n`;
  return `---\n${given}basePath: /news/\nslug: ${slug}\ntitle: ${title}\ndate: '2021-01-${10 + slug.length}'\n${more}---\n<p>Text of ${title}.</p>`;
}

describe('a brief that leaves its path', () => {
  it.each([
    ['in its file', { 'a.md': brief({ id: 1, slug: 'new' }) }],
    ['with another title', { 'a.md': brief({ id: 1, slug: 'new', title: 'New' }) }],
    ['in another file', { 'a.md': undefined, 'b.md': brief({ id: 1, slug: 'new', title: 'New' }) }],
    ['in another file, without an id', { 'a.md': undefined, 'b.md': brief({ slug: 'new' }) }],
  ])('is found where it is now: renamed %s', async (_, files) => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }) });
    await save(files);
    expect(answer(env, '/news/old')).toEqual(moved('/news/new'));
    expect(answer(env, '/News/Old/')).toEqual(moved('/news/new'));
    expect(answer(env, '/post/2021/1/2/old')).toEqual(moved('/news/new'));
    expect(journal()).toEqual([
      {
        event: 'renamed',
        at: expect.stringMatching(/^20.*Z$/),
        path: '/news/old',
        place: '/news',
        slug: 'old',
        to: '/news/new',
      },
    ]);
  });

  it('is found without an id in its file, whatever else changes with the slug', async () => {
    await save({ 'a.md': brief({ slug: 'old' }) });
    await save({ 'a.md': brief({ slug: 'new', title: 'Wholly new' }) });
    expect(answer(env, '/news/old')).toEqual(moved('/news/new'));
  });

  it('is found though a run came between its going and its coming', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }) });
    await save({ 'a.md': undefined });
    expect(answer(env, '/news/old')).toEqual(gone);
    await save({ 'b.md': brief({ id: 1, slug: 'new' }) });
    expect(answer(env, '/news/old')).toEqual(moved('/news/new'));
  });

  it('is found by way of all paths it had, and of none in a circle', async () => {
    for (const slug of ['a', 'bb', 'ccc']) await save({ 'a.md': brief({ id: 1, slug }) });
    expect(answer(env, '/news/a')).toEqual(moved('/news/ccc'));
    expect(answer(env, '/news/bb')).toEqual(moved('/news/ccc'));
    await save({ 'a.md': brief({ id: 1, slug: 'a' }) });
    expect(answer(env, '/news/a')).toEqual(page);
    expect(answer(env, '/news/bb')).toEqual(moved('/news/a'));
    expect(answer(env, '/news/ccc')).toEqual(moved('/news/a'));
    await save({ 'a.md': undefined });
    for (const slug of ['a', 'bb', 'ccc']) expect(answer(env, `/news/${slug}`)).toEqual(gone);
  });

  it('has the last word over one that is gone from the same path, spelled otherwise', async () => {
    await save({
      'a.md': brief({ id: 1, slug: 'Old' }),
      'b.md': brief({ slug: 'old', title: 'B' }),
    });
    await save({ 'a.md': undefined, 'b.md': brief({ slug: 'new', title: 'B' }) });
    expect(answer(env, '/news/old')).toEqual(moved('/news/new'));
  });

  it('has the last word over the older spellings of another one that leaves with it', async () => {
    const href = 'href: https://www.example.org/\n';
    await save({
      'a.md': brief({ id: 1, slug: 'example.org-a', title: 'A' }),
      'b.md': brief({ id: 2, slug: 'example-a', title: 'B', more: href }),
    });
    await save({
      'a.md': undefined,
      'b.md': brief({ id: 2, slug: 'new', title: 'B', more: href }),
    });
    expect(answer(env, '/news/example.org-a')).toEqual(gone);
    expect(answer(env, '/news/www.example.org-a')).toEqual(moved('/news/new'));
  });

  it('leaves its path to whoever lives there next, and to what that one becomes', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }) });
    await save({ 'a.md': brief({ id: 1, slug: 'new' }) });
    await save({ 'b.md': brief({ id: 2, slug: 'old', title: 'Another' }) });
    expect(answer(env, '/news/old')).toEqual(page);
    await save({ 'b.md': undefined });
    expect(answer(env, '/news/old')).toEqual(gone);
    expect(answer(env, '/news/new')).toEqual(page);
  });

  it('is remembered when the path was only lent to it', async () => {
    await save({
      'a.md': brief({ id: 1, slug: 'same', title: 'Winner' }),
      'b.md': brief({ id: 2, slug: 'same', title: 'Loser' }),
    });
    const [, lent = ''] = publishedPaths(env)?.filter((one) => one.includes('same')) ?? [];
    expect(answer(env, lent)).toEqual(page);
    await save({ 'a.md': undefined });
    expect([answer(env, lent), answer(env, '/news/same')]).toEqual([moved('/news/same'), page]);
  });
});

describe('a brief that is gone', () => {
  const more = 'aliases: [/news/short]\nhref: https://www.example.org/\n';
  const first = { 'a.md': brief({ id: 1, slug: 'example-a', more }) };
  const all = ['/news/example-a', '/news/short', '/news/example.org-a', '/post/2021/1/2/short'];

  it('is gone under all its paths, until it is back', async () => {
    await save(first);
    await save({ 'a.md': undefined });
    for (const asked of all) expect([asked, answer(env, asked)]).toEqual([asked, gone]);
    await save(first);
    expect(answer(env, '/news/example-a')).toEqual(page);
    expect(answer(env, '/news/short')).toEqual(moved('/news/example-a'));
    expect(journal()).toMatchObject([{ event: 'gone', aliases: ['/news/short'] }]);
  });

  it.each([
    ['its file holds another one', { 'a.md': brief({ id: 2, slug: 'b', title: 'Another' }) }],
    [
      'its document became something else',
      { 'a.md': '---\nsearchCategory: topic\ntitle: "A: B"\n---\n' },
    ],
  ])('is gone when %s', async (_, files) => {
    await save(first);
    await save(files);
    expect(answer(env, '/news/example-a')).toEqual(gone);
  });

  it('is gone when it was withdrawn, and its document removed after that', async () => {
    await save(first);
    await save({ 'a.md': brief({ id: 1, slug: 'example-a', more: `status: Draft\n${more}` }) });
    expect(journal()).toEqual([]);
    await save({ 'a.md': undefined });
    for (const asked of all) expect([asked, answer(env, asked)]).toEqual([asked, gone]);
  });

  it('leads to another brief that says the same about the same article', async () => {
    await save({ ...first, 'b.md': brief({ id: 2, slug: 'b', more }) });
    await save({ 'a.md': undefined });
    expect(answer(env, '/news/example-a')).toEqual(moved('/news/b'));
  });

  it('is not taken for every brief of its id that was there before', async () => {
    const other = brief({ id: 1, slug: 'b', title: 'Other' }).replace(
      '/news/',
      '/communities/x/y/',
    );
    await save({ ...first, 'b.md': other });
    await save({ 'a.md': undefined });
    expect(answer(env, '/news/example-a')).toEqual(gone);
  });
});

describe('a file that only moves, or breaks', () => {
  it('leaves no line when the path stays', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'a' }) });
    renameSync(path.join(env.contentDir, 'a.md'), path.join(env.contentDir, 'b.md'));
    await save({});
    expect(answer(env, '/news/a')).toEqual(page);
    expect(existsSync(journalFile(env))).toBe(false);
  });

  const broken = '---\ntitle: "open\n---\ntext';

  it('is neither renamed nor gone while it is broken', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'a' }) });
    await save({ 'a.md': broken });
    await save({ 'b.md': brief({ id: 2, slug: 'b', title: 'Other' }) });
    expect(journal()).toEqual([]);
    await save({ 'a.md': brief({ id: 1, slug: 'a' }) });
    await save({ 'b.md': brief({ id: 2, slug: 'b', title: 'Another' }) });
    expect([journal(), answer(env, '/news/a')]).toEqual([[], page]);
  });

  it.each([
    [
      'under another path',
      { 'a.md': brief({ id: 1, slug: 'new', title: 'New' }) },
      moved('/news/new'),
    ],
    [
      'in another file',
      { 'a.md': undefined, 'b.md': brief({ id: 1, slug: 'new' }) },
      moved('/news/new'),
    ],
    ['not at all', { 'a.md': undefined }, gone],
  ])('is remembered until it is mended: %s', async (_, files, expected) => {
    await save({ 'a.md': brief({ id: 1, slug: 'a' }) });
    await save({ 'a.md': broken });
    await save(files);
    expect(answer(env, '/news/a')).toEqual(expected);
  });

  it('is not gone while nobody can read it, and gone when it is removed then', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'a' }) });
    await save({ 'a.md': 'x'.repeat(5 * 1024 * 1024) });
    expect(journal()).toEqual([]);
    await save({ 'a.md': undefined });
    expect(answer(env, '/news/a')).toEqual(gone);
  });
});

describe('what documents and redirects.yml say', () => {
  it('comes before what is remembered', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }), 'c.md': brief({ id: 3, slug: 'c' }) });
    await save({ 'a.md': brief({ id: 1, slug: 'new' }), 'c.md': undefined });
    await save({ 'b.md': brief({ id: 2, slug: 'b', title: 'B', more: 'aliases: /news/old\n' }) });
    expect(answer(env, '/news/old')).toEqual(moved('/news/b'));
    await save({ 'redirects.yml': '/news/c: /news/b\n' });
    expect(answer(env, '/news/c')).toEqual(moved('/news/b'));
  });

  it('leads on to where a brief went since, and says what is gone', async () => {
    await save({
      'redirects.yml': '/x: /news/old\n/y: /x\n',
      'a.md': brief({ id: 1, slug: 'old' }),
    });
    await save({ 'a.md': brief({ id: 1, slug: 'new' }) });
    await save({ 'a.md': brief({ id: 1, slug: 'newest' }) });
    expect([answer(env, '/x'), answer(env, '/y')]).toEqual([
      moved('/news/newest'),
      moved('/news/newest'),
    ]);
    await save({ 'a.md': undefined });
    expect([answer(env, '/x'), answer(env, '/y')]).toEqual([gone, gone]);
    const ofRedirects = readFindings(env).filter(({ file }) => file === 'redirects.yml');
    expect(ofRedirects.map(({ field, what }) => `${field} ${what}`)).toEqual([
      '/x leads to a page that is gone',
      '/y leads to a page that is gone',
    ]);
  });
});

describe('the journal', () => {
  const giveOtherVersion = () => {
    const writer = openWriter(indexFile(env));
    setMeta(writer, 'version', '1.1');
    writer.close();
  };

  it('outlives the index', async () => {
    await save({
      'a.md': brief({ id: 1, slug: 'old' }),
      'b.md': brief({ id: 2, slug: 'b', title: 'B' }),
    });
    await save({ 'a.md': brief({ id: 1, slug: 'new' }), 'b.md': undefined });
    for (const name of readdirSync(env.dataDir)) {
      if (name.startsWith('index-')) rmSync(path.join(env.dataDir, name));
    }
    expect(readdirSync(env.dataDir)).toEqual([path.basename(journalFile(env))]);
    expect(await runIndex({ env })).toMatchObject({ read: 2 });
    expect([answer(env, '/news/old'), answer(env, '/news/b')]).toEqual([moved('/news/new'), gone]);
  });

  it('is followed when another one is put in its place, by redirects as well', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }), 'redirects.yml': '/x: /news/old\n' });
    await save({ 'a.md': brief({ id: 1, slug: 'new' }) });
    const [other, asked] = [`${journalFile(env)}.other`, ['/news/old', '/x']];
    renameSync(journalFile(env), other);
    await save({});
    expect(asked.map((one) => answer(env, one))).toEqual([missing, missing]);
    renameSync(other, journalFile(env));
    await save({});
    expect(asked.map((one) => answer(env, one))).toEqual([moved('/news/new'), moved('/news/new')]);
  });

  it('knows what left while another version of the index was made', async () => {
    await save({
      'a.md': brief({ id: 1, slug: 'old' }),
      'b.md': brief({ id: 2, slug: 'b', title: 'B' }),
      'other.md': brief({ id: 2, slug: 'other', title: 'C' }).replace('/news/', '/x/'),
    });
    giveOtherVersion();
    await save({ 'c.md': brief({ id: 1, slug: 'new' }), 'a.md': undefined, 'b.md': undefined });
    expect([answer(env, '/news/old'), answer(env, '/news/b')]).toEqual([moved('/news/new'), gone]);
    expect(answer(env, '/news/always')).toEqual(page);
    expect(journal()).toHaveLength(2);
    await save({ 'd.md': brief({ id: 4, slug: 'old', title: 'D' }) });
    giveOtherVersion();
    await save({ 'd.md': undefined });
    expect(answer(env, '/news/old')).toEqual(gone);
  });

  it('knows what left before and while an index ran out of numbers and was made anew', async () => {
    await save({ 'a.md': brief({ slug: 'a' }), 'z.md': brief({ slug: 'z', title: 'Z' }) });
    await save({ 'gone.md': brief({ slug: 'g', title: 'G' }) });
    await save({ 'gone.md': undefined });
    const identity = () => readIndex(env, ({ findRevision }) => findRevision().split('.')[0]);
    const first = identity();
    // Each comes to stand between the first and the one before it, where the room is half as large each time.
    const slugs = 'yxwvutsrqponm'.split('');
    for (const slug of slugs) {
      expect(identity()).toBe(first);
      const changed = slug === slugs.at(-1) ? { 'z.md': brief({ slug: 'moved', title: 'Z' }) } : {};
      await save({ [`${slug}.md`]: brief({ slug, title: slug }), ...changed });
    }
    expect(identity()).not.toBe(first);
    expect([answer(env, '/news/z'), answer(env, '/news/g')]).toEqual([moved('/news/moved'), gone]);
    await save({ 'back.md': brief({ slug: 'back', title: 'G' }) });
    expect(answer(env, '/news/g')).toEqual(moved('/news/back'));
    expect(journal()).toHaveLength(3);
  });

  it('says nothing twice when a run ends after it was written and before the index was', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }) });
    const [index, before] = [realpathSync(indexFile(env)), path.join(env.dataDir, 'before')];
    cpSync(index, before);
    await save({ 'a.md': brief({ id: 1, slug: 'new' }) });
    renameSync(before, index);
    expect(answer(env, '/news/old')).toEqual(page);
    await save({});
    expect(answer(env, '/news/old')).toEqual(moved('/news/new'));
    expect(journal()).toHaveLength(1);
  });

  it('loses one line when one is damaged, and says which', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }) });
    await save({ 'a.md': brief({ id: 1, slug: 'new' }) });
    appendFileSync(journalFile(env), '{"event":"gone","at":"2026-');
    await save({});
    expect(answer(env, '/news/old')).toEqual(moved('/news/new'));
    const name = path.basename(journalFile(env));
    expect(readFindings(env).filter(({ file }) => file === name)).toEqual([
      {
        file: name,
        field: 'line 2',
        kind: 'value-invalid',
        what: 'is no line of the journal and was left out: delete it, nothing else is lost',
        before: '{"event":"gone","at":"2026-',
        after: '',
      },
    ]);
    await save({ 'a.md': brief({ id: 1, slug: 'newest' }) });
    expect(readFileSync(journalFile(env), 'utf8').split('\n')).toHaveLength(4);
    expect(answer(env, '/news/old')).toEqual(moved('/news/newest'));
  });

  it('ends a run in one sentence when it cannot be used, and leaves readers what they had', async () => {
    await save({ 'a.md': brief({ id: 1, slug: 'old' }) });
    mkdirSync(journalFile(env));
    const sentence = `The journal ${journalFile(env)} cannot be read or written (EISDIR): `;
    await expect(save({ 'a.md': brief({ id: 1, slug: 'new' }) })).rejects.toThrow(sentence);
    expect(answer(env, '/news/old')).toEqual(page);
  });
});

it('answers for every path that was ever published, in one hop', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), async (edits) => {
      const own = temporaryEnv();
      writeContent(own, 'always.md', briefDocument('always'));
      const ever = new Set<string>();
      for (const changes of edits) {
        for (const { file, text } of changes) {
          if (text === undefined) rmSync(path.join(own.contentDir, file), { force: true });
          else writeContent(own, file, text);
        }
        const { refused } = await runIndex({ env: own });
        for (const one of publishedPaths(own) ?? []) ever.add(one);
        // Of a brief whose file is refused now, nobody knows yet.
        if (refused.length > 0) continue;
        for (const one of ever) {
          const found = answer(own, one);
          expect([one, found.kind]).not.toEqual([one, 'missing']);
          if (found.kind === 'moved') {
            expect([one, answer(own, found.to)]).toEqual([one, page]);
          }
        }
      }
    }),
    { numRuns: 12 },
  );
});
