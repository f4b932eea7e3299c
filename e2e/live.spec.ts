/** Edits are live: what the indexer has read, the next request shows, without a restart. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from './support/ask';
import { checkMarkup } from './support/check-markup';
import { expectPagePolicy } from './support/expect-headers';
import { hangingOutWhenNarrow } from './support/hanging-out';
import { type SecondPortal, startSecondPortal } from './support/second-portal';
import { violationsInBothSchemes } from './support/violations';

test.describe.configure({ mode: 'default', timeout: 90_000 });

let content: string;
let portal: SecondPortal;

test.beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'portal-live-'));
  await write('first', { title: 'The first title', slug: 'a-first', day: '01', topic: 'Doors' });
  portal = await startSecondPortal(content);
});
test.afterAll(() => portal.stop());

type Draft = { title: string; slug: string; day: string; topic: string; more?: string };

function write(file: string, { title, slug, day, topic, more = '' }: Draft): Promise<void> {
  const document = `---
title: ${title}
basePath: /communities/keepers/notes/
slug: ${slug}
author: Ada Watch
categories: ['Houses: ${topic}']
date: '2024-01-${day}'
${more}
---
<p>The text of ${title}.</p>
`;
  return writeFile(path.join(content, `${file}.md`), document);
}

const feed = '/communities/keepers/notes';
const shows = async (at: string, words: string) => {
  const { status, text } = await ask(at, { origin: portal.origin });
  return { at, status, shows: text.includes(words) };
};

/** Every page, feed and map that must know of a brief. */
const everywhere = ['/', '/communities/keepers', feed, `${feed}/feed.xml`, '/feed.xml'];

test('given a running portal, when a brief is changed and indexed, then the next request shows it', async () => {
  const places = [`${feed}/a-first`, ...everywhere, '/topic/houses-doors'];
  for (const at of [...places, ...places]) {
    expect(await shows(at, 'The first title')).toEqual({ at, status: 200, shows: true });
  }
  const before = await ask('/', { origin: portal.origin });

  await write('first', { title: 'Another title', slug: 'a-first', day: '01', topic: 'Windows' });
  await portal.index();

  const inSearch = [
    '/search?topic=windows',
    '/search?q=text',
    '/search/feed.xml?q=text',
    '/api/search?q=text',
    '/api/search?suggest=title',
  ];
  for (const at of [`${feed}/a-first`, ...everywhere, '/topic/houses-windows', ...inSearch]) {
    expect(await shows(at, 'Another title')).toEqual({ at, status: 200, shows: true });
    expect((await shows(at, 'The first title')).shows).toBe(false);
  }
  expect((await shows('/topic/houses-doors', '')).status).toBe(404);
  const headers = { 'if-none-match': before.headers.etag ?? '' };
  expect((await ask('/', { origin: portal.origin, headers })).status).toBe(200);
});

test('given a running portal, when a brief is added and indexed, then it is there at once', async () => {
  const added = `${feed}/b-second`;
  for (let visit = 0; visit < 2; visit += 1) expect((await shows(added, '')).status).toBe(404);

  const more = 'aliases: /news/second';
  await write('second', { title: 'A second', slug: 'b-second', day: '02', topic: 'Doors', more });
  await portal.index();

  for (const at of [added, ...everywhere, '/topic/houses-doors']) {
    expect(await shows(at, 'A second')).toEqual({ at, status: 200, shows: true });
  }
  expect(await shows('/sitemaps/briefs-1.xml', added)).toMatchObject({ shows: true });
  expect((await ask('/news/second', { origin: portal.origin })).headers.location).toContain(added);
});

test('given a running portal, when briefs are withdrawn or removed, then they are gone from everywhere', async () => {
  const more = 'status: Retracted';
  await write('second', { title: 'A second', slug: 'b-second', day: '02', topic: 'Doors', more });
  await write('third', { title: 'A third', slug: 'c-third', day: '03', topic: 'Doors' });
  await portal.index();
  expect((await shows(`${feed}/b-second`, '')).status).toBe(410);
  expect((await shows(`${feed}/c-third`, '')).status).toBe(200);

  await rm(path.join(content, 'third.md'));
  await portal.index();
  expect((await shows(`${feed}/c-third`, '')).status).toBe(410);
  for (const at of [...everywhere, '/sitemaps/briefs-1.xml']) {
    expect(await shows(at, 'A second')).toEqual({ at, status: 200, shows: false });
    expect(await shows(at, 'A third')).toEqual({ at, status: 200, shows: false });
  }
});

test('given readers who have what there was, when a brief is changed or removed, then none is told that nothing changed', async () => {
  const known = [`${feed}/e-fifth`, ...everywhere, `${feed}/e-fifth.json`, '/search?q=fifth'];
  const told = async (at: string, etag: string) => {
    const headers = { 'if-none-match': etag };
    return (await ask(at, { origin: portal.origin, headers })).status;
  };
  await write('fifth', { title: 'A fifth', slug: 'e-fifth', day: '05', topic: 'Doors' });
  await portal.index();
  const tags = new Map<string, string>();
  for (const at of known) {
    const { etag = '' } = (await ask(at, { origin: portal.origin })).headers;
    tags.set(at, etag);
    expect([at, await told(at, etag)]).toEqual([at, 304]);
  }
  await write('fifth', { title: 'The fifth anew', slug: 'e-fifth', day: '05', topic: 'Doors' });
  await portal.index();
  for (const [at, etag] of tags) expect([at, await told(at, etag)]).toEqual([at, 200]);

  await rm(path.join(content, 'fifth.md'));
  await portal.index();
  const gone = await ask(`${feed}/e-fifth`, { origin: portal.origin });
  expect([gone.status, gone.headers.etag]).toEqual([410, undefined]);
});

test('given a running portal, when nothing has changed, then indexing leaves pages as they were', async () => {
  const { etag } = (await ask('/', { origin: portal.origin })).headers;
  await portal.index();
  const headers = { 'if-none-match': etag ?? '' };
  expect((await ask('/', { origin: portal.origin, headers })).status).toBe(304);
});

test('given a running portal, when a file is written and removed, then its pages follow without a command', async () => {
  await write('fourth', { title: 'A fourth', slug: 'd-fourth', day: '04', topic: 'Doors' });
  for (const at of [
    `${feed}/d-fourth`,
    ...everywhere,
    '/topic/houses-doors',
    '/sitemaps/briefs-1.xml',
  ]) {
    const words = at === '/sitemaps/briefs-1.xml' ? 'd-fourth' : 'A fourth';
    await expect.poll(() => shows(at, words)).toEqual({ at, status: 200, shows: true });
  }
  await rm(path.join(content, 'fourth.md'));
  await expect.poll(async () => (await shows(`${feed}/d-fourth`, '')).status).toBe(410);
});

test.describe('given a running portal whose index is broken', () => {
  test('when a page is asked for, then it says so with 500, in the shape of any page', async ({
    page,
  }) => {
    await portal.breakIndex();
    for (const path of ['/', feed, `${feed}/a-first`, '/nothing']) {
      const answer = await ask(path, { origin: portal.origin });
      expect([path, answer.status]).toEqual([path, 500]);
      expect(answer.text).not.toMatch(/SQLITE|at \S+ \(|node_modules/);
      expectPagePolicy(path, answer);
    }
    const html = (await ask('/', { origin: portal.origin })).body;
    expect(await checkMarkup([{ name: 'broken', html }])).toEqual([]);
    expect(await violationsInBothSchemes(page, `${portal.origin}/`)).toEqual([]);
    expect(await hangingOutWhenNarrow(page, `${portal.origin}/`)).toEqual([]);
  });

  test('when the content is indexed again, then everything is back without a restart', async () => {
    await portal.index();
    for (const at of ['/', feed, `${feed}/a-first`]) {
      expect(await shows(at, 'title')).toEqual({ at, status: 200, shows: true });
    }
  });
});
