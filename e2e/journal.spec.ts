/** What briefs leave behind: a renamed one a redirect, a removed one the word that it is gone; both outlive the index. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from './support/ask';
import { checkMarkup } from './support/check-markup';
import { expectPagePolicy } from './support/expect-headers';
import { type SecondPortal, startSecondPortal } from './support/second-portal';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** An edit of a watched folder must be seen within these milliseconds. */
const live = { timeout: 2_000, intervals: [50] };

let content: string;
let portal: SecondPortal;

test.beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'portal-journal-'));
  await write('moving', 'the-old-slug', 'Moving');
  await write('leaving', 'leaving', 'Leaving', 'aliases: /short\n');
  await write('staying', 'staying', 'Staying');
  portal = await startSecondPortal(content);
});
test.afterAll(() => portal.stop());

function write(file: string, slug: string, title: string, more = ''): Promise<void> {
  const front = `basePath: /news/\nslug: ${slug}\ntitle: ${title}\ndate: '2024-01-02'\n${more}`;
  return writeFile(path.join(content, `${file}.md`), `---\n${front}---\n<p>Of ${title}.</p>\n`);
}

const remove = (file: string) => rm(path.join(content, `${file}.md`));

/** Status, and where it leads. */
async function answer(asked: string): Promise<string> {
  const { status, headers } = await ask(asked, { origin: portal.origin });
  return `${status} ${headers.location?.replace(portal.origin, '') ?? ''}`.trim();
}

test('given a watched folder, when a slug is changed, then its old path leads to the new one', async () => {
  expect(await answer('/news/the-old-slug')).toBe('200');
  await write('moving', 'the-new-slug', 'Moving');
  await expect.poll(() => answer('/news/the-old-slug'), live).toBe('308 /news/the-new-slug');
  expect(await answer('/News/The-Old-Slug/?from=afar')).toBe('308 /news/the-new-slug?from=afar');
  expect(await answer('/news/2024/1/2/the-old-slug')).toBe('308 /news/the-new-slug');

  await write('moving', 'the-newest-slug', 'Moving');
  await expect.poll(() => answer('/news/the-old-slug'), live).toBe('308 /news/the-newest-slug');
  expect(await answer('/news/the-new-slug')).toBe('308 /news/the-newest-slug');
});

test('given a brief with an alias, when its file is removed, then both are gone, until it is back', async () => {
  expect([await answer('/news/leaving'), await answer('/short')]).toEqual([
    '200',
    '308 /news/leaving',
  ]);
  await remove('leaving');
  await expect.poll(() => answer('/news/leaving'), live).toBe('410');
  expect(await answer('/short')).toBe('410');
  const gone = await ask('/news/leaving', { origin: portal.origin });
  expectPagePolicy('/news/leaving', gone);
  expect(await checkMarkup([{ name: 'gone', html: gone.body }])).toEqual([]);

  await write('leaving', 'leaving', 'Leaving', 'aliases: /short\n');
  await expect.poll(() => answer('/news/leaving'), live).toBe('200');
  expect(await answer('/short')).toBe('308 /news/leaving');
  await remove('leaving');
  await expect.poll(() => answer('/news/leaving'), live).toBe('410');
});

test('given moves that are remembered, when the index is thrown away, then they still are', async () => {
  await portal.startAnew();
  expect(await answer('/news/the-old-slug')).toBe('308 /news/the-newest-slug');
  expect(await answer('/news/leaving')).toBe('410');
  expect(await answer('/short')).toBe('410');
  expect(await answer('/news/nobody-was-here')).toBe('404');
});

test('given moves that are remembered, when they are written, then redirects.yml says them for good', async () => {
  const file = path.join(content, 'redirects.yml');
  await writeFile(file, '# Ours.\n/a: /news/staying');
  expect(await portal.redirects()).toContain('/news/leaving → gone');
  await portal.redirects('--write');
  const written = await readFile(file, 'utf8');
  expect(written.startsWith('# Ours.\n/a: /news/staying\n')).toBe(true);
  for (const line of [
    '/news/the-old-slug: /news/the-newest-slug',
    '/news/the-new-slug: /news/the-newest-slug',
    '/news/leaving: gone',
    '/short: gone',
  ]) {
    expect(written.split('\n')).toContain(line);
  }
  await portal.redirects('--write');
  expect(await readFile(file, 'utf8')).toBe(written);
  expect(await answer('/a')).toBe('308 /news/staying');
  expect(await answer('/news/the-old-slug')).toBe('308 /news/the-newest-slug');
  expect([await answer('/news/leaving'), await answer('/short')]).toEqual(['410', '410']);
});

test('given written moves, when the brief moves on, then they lead there in one hop', async () => {
  await write('moving', 'the-last-slug', 'Moving');
  await expect.poll(() => answer('/news/the-old-slug'), live).toBe('308 /news/the-last-slug');
  await remove('moving');
  await expect.poll(() => answer('/news/the-old-slug'), live).toBe('410');
});
