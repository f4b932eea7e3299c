/** Pages are rendered once, and again when what they are made from has changed: no sooner, no later. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { href } from '@/lib/routes';
import { equity } from './seeds';
import { type Answer, ask } from './support/ask';
import { type SecondPortal, startSecondPortal } from './support/second-portal';
import { canonicalTemplates, missing } from './templates';

test.describe.configure({ mode: 'default', timeout: 120_000 });

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const visitors = 1000;

let content: string;
let renderings: string;
let portal: SecondPortal;

test.beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-cached-'));
  content = path.join(folder, 'content');
  renderings = path.join(folder, 'renderings');
  await cp(at('../content'), content, { recursive: true });
  await writeFile(renderings, '');
  portal = await startSecondPortal(content, countingIn(renderings));
});
test.afterAll(async () => {
  await portal.stop();
  await rm(path.dirname(content), { recursive: true });
});

/** The environment of a portal that writes a line for each rendering into a file. */
const countingIn = (file: string) => ({
  NODE_OPTIONS: `--import=${pathToFileURL(at('support/count-renderings.mjs'))}`,
  PORTAL_TEST_RENDERINGS: file,
});

const read = (at: string, headers: Record<string, string> = {}) =>
  ask(at, { origin: portal.origin, headers });

/** How often the page at a path was rendered. */
async function countRenderings(at: string): Promise<number> {
  const lines = (await readFile(renderings, 'utf8')).split('\n');
  return lines.filter((key) => key.endsWith(`$${at}`)).length;
}

test.describe('given a page that nobody has asked for', () => {
  test('when a thousand ask at once, then it is rendered once, and all of them get it', async () => {
    const cold = '/communities/chronic-care-management';
    const answers = await Promise.all(Array.from({ length: visitors }, () => read(cold)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await countRenderings(cold)).toBe(1);
  });

  test('when browsers ask ahead for it, then it is rendered once as well', async () => {
    const cold = '/sources/medcitynews.com';
    const ahead = { purpose: 'prefetch' };
    await Promise.all(Array.from({ length: 50 }, () => read(cold, ahead)));
    expect(await countRenderings(cold)).toBe(1);
  });
});

/** What tells an answer of the page cache from one of Next: nothing but whether it was a rendering. */
const lasting = ({ status, headers }: Answer) => {
  const { date: _, connection: __, 'keep-alive': ___, ...rest } = headers;
  return { status, headers: rest };
};

test.describe('given a page that was rendered', () => {
  test('when it is asked for again and again, then Next and what stands before it answer the same', async () => {
    for (const { path } of canonicalTemplates) {
      await read(path);
      const byNext = await read(path);
      const before = await read(path);
      expect(lasting(before)).toEqual(lasting(byNext));
      expect(before.text).toBe(byNext.text);

      const compressed = await read(path, { 'accept-encoding': 'gzip, br' });
      expect(compressed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(compressed.body).toString()).toBe(byNext.text);

      const { etag = '' } = before.headers;
      const known = await read(path, { 'if-none-match': `W/${etag}` });
      expect([known.status, known.headers.etag, known.text]).toEqual([304, etag, '']);
      // As the fetch of Node asks whether what it has is current.
      const insisting = { 'if-none-match': etag, 'cache-control': 'no-cache' };
      expect((await read(path, insisting)).status).toBe(304);
      const head = await ask(path, { origin: portal.origin, method: 'HEAD' });
      expect(lasting(head)).toEqual(lasting(byNext));
      expect(head.text).toBe('');
      expect([path, await countRenderings(path === '/' ? '/index' : href(path))]).toEqual([
        path,
        1,
      ]);
    }
  });

  test('when nothing is at an address, then it is looked for each time', async () => {
    for (let visit = 0; visit < 3; visit += 1)
      expect((await read(missing.path)).headers['x-nextjs-cache']).toBe('MISS');
  });

  test('when another document changes, then it is rendered anew if it changes with it, and only then', async () => {
    const visitAll = async () => {
      const pages = new Map<string, Answer>();
      for (const { path } of canonicalTemplates) pages.set(path, await read(path));
      return pages;
    };
    const former = await visitAll();
    const file = path.join(content, `${equity.path}.md`);
    const document = await readFile(file, 'utf8');
    await writeFile(file, document.replaceAll(equity.title, 'An entirely different title'));
    await portal.index();
    const present = await visitAll();

    const changed = canonicalTemplates.filter(
      ({ path }) => former.get(path)?.text !== present.get(path)?.text,
    );
    const anew = canonicalTemplates.filter(
      ({ path }) => present.get(path)?.headers['x-nextjs-cache'] === 'MISS',
    );
    expect(anew).toEqual(changed);
    expect(changed.map(({ path }) => path)).toContain(equity.path);
    expect(changed.length).toBeLessThan(canonicalTemplates.length / 2);
  });
});

test.describe('given a portal that is started again', () => {
  test('when a page is asked for that it rendered before, then it need not be rendered', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'portal-again-'));
    const log = path.join(folder, 'renderings');
    await writeFile(log, '');
    const start = () =>
      startSecondPortal(path.join(folder, 'none'), {
        ...countingIn(log),
        PORTAL_CONTENT_DIR: at('../content'),
        PORTAL_DATA_DIR: path.join(folder, 'data'),
        PORTAL_SITE_URL: 'https://www.example.org',
      });
    const first = await start();
    const rendered = await ask('/sources', { origin: first.origin });
    await expect.poll(() => isOnDisk('$/sources', path.join(folder, 'data'))).toBe(true);
    await first.stop();
    const second = await start();
    const found = await ask('/sources', { origin: second.origin });
    await second.stop();
    expect(found.text).toBe(rendered.text);
    expect(found.headers['x-nextjs-cache']).toBe('HIT');
    const keys = (await readFile(log, 'utf8')).split('\n');
    expect(keys.filter((key) => key.endsWith('$/sources'))).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});

/** Whether the file of rendered pages, or what was written to it last, names a key. */
async function isOnDisk(key: string, dataDir: string): Promise<boolean> {
  const files = (await readdir(dataDir)).filter((name) => name.startsWith('pages-'));
  const contents = await Promise.all(files.map((name) => readFile(path.join(dataDir, name))));
  return contents.some((content) => content.includes(key));
}
