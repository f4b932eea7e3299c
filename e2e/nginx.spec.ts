/** deploy/nginx.conf, run by a real nginx before real portals: copies of pages, and never old ones. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Answer, ask } from './support/ask';
import { expectHeaders, expectPagePolicy } from './support/expect-headers';
import { parseHtml, values } from './support/html-document';
import { type NginxFront, startNginx } from './support/nginx-front';
import { type SecondPortal, startSecondPortal } from './support/second-portal';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let content: string;
let portal: SecondPortal;
let front: NginxFront;

test.beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'portal-front-'));
  for (let at = 0; at < 12; at += 1) await write(`n${at}`, `Title of n${at}`);
  portal = await startSecondPortal(content, { PORTAL_DESK: '1' });
  front = await startNginx([portal.origin]);
});
test.afterAll(async () => {
  await front.stop();
  await portal.stop();
});

function write(slug: string, title: string): Promise<void> {
  return writeFile(
    path.join(content, `${slug}.md`),
    `---\nid: ${slug}\nbasePath: /news/\nslug: ${slug}\ntitle: ${title}\n---\n<p>Text.</p>\n`,
  );
}

const get = (at: string, headers: Record<string, string> = {}) =>
  ask(at, { origin: front.origin, headers });
const gzip = { 'accept-encoding': 'gzip, deflate, br' };
const kept = ({ status, headers }: Answer) => [status, headers['x-cache']];
/** Two visits within one second of the clock: a copy is good until that ends. */
async function twice(at: string, headers: Record<string, string> = {}) {
  await new Promise((resolve) => setTimeout(resolve, 1_050 - (Date.now() % 1_000)));
  return [await get(at, headers), await get(at, headers)] as const;
}

test('when a page is asked for again, then its copy is sent, with every header once', async () => {
  const straight = await ask('/news/n1', { origin: portal.origin });
  const [first, second] = await twice('/news/n1');
  expect([kept(first), kept(second)]).toEqual([
    [200, 'MISS'],
    [200, 'HIT'],
  ]);
  for (const answer of [first, second]) {
    expect(answer.text).toBe(straight.text);
    expectPagePolicy('copy', answer);
    const sent = (name: string) => answer.headerLines.filter(([header]) => header === name);
    for (const name of ['cache-control', 'vary', 'etag', 'content-type', 'x-cache']) {
      expect({ name, sent: sent(name).length }).toEqual({ name, sent: 1 });
    }
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      etag: straight.headers.etag,
    });
    expect(Object.keys(answer.headers).join()).not.toMatch(/x-accel|x-nextjs|x-middleware/);
  }
});

test('when readers take gzip or do not, then each gets a copy of its own', async () => {
  const [, plain] = await twice('/news/n2');
  const [, packed] = await twice('/news/n2', gzip);
  const [, refused] = await twice('/news/n2', { 'accept-encoding': 'gzip;q=0, br' });
  expect([plain, packed, refused].map(({ headers }) => headers['content-encoding'])).toEqual([
    undefined,
    'gzip',
    undefined,
  ]);
  expect(gunzipSync(packed.body).toString('utf8')).toBe(plain.text);
  expect(refused.text).toBe(plain.text);
});

test('when a reader has the page already, then 304 is all that is sent', async () => {
  const [, { headers }] = await twice('/news/n3', gzip);
  const again = await get('/news/n3', { ...gzip, 'if-none-match': headers.etag ?? '' });
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
  expectHeaders('304', again);
});

test('when only the head is asked for, then it is that of the page, kept or not', async () => {
  for (const _ of ['first', 'again']) {
    const head = await ask('/news/n4', { origin: front.origin, method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expectHeaders('head', head);
  }
  expect((await get('/news/n4')).text).toContain('Title of n4');
});

test('when addresses differ in their query, host or case, then no copy is taken for another', async () => {
  const [all, narrowed] = [await get('/news'), await get('/news?year=1999')];
  expect(narrowed.text).not.toBe(all.text);
  expect((await twice('/news'))[1].text).toBe(all.text);
  const moved = await get('/NEWS/n5/?a=b', { host: 'localhost' });
  expect([moved.status, moved.headers.location]).toEqual([308, '/news/n5?a=b']);
  expect((await get('/NEWS/n5/?a=c')).headers.location).toBe('/news/n5?a=c');
  await expect(get('/news', { host: 'elsewhere.example' })).rejects.toThrow();
});

test('when a client router or an odd client asks, then no header of its makes another copy', async () => {
  const [, page] = await twice('/news/n6');
  for (const headers of [{ rsc: '1' }, { 'next-router-prefetch': '1' }, { purpose: 'prefetch' }]) {
    const answer = await get('/news/n6', headers);
    expect([answer.status, answer.text]).toEqual([200, page.text]);
  }
});

test('when style sheets are asked for, then their copies are kept for as long as they say', async () => {
  const [sheet = ''] = values(parseHtml((await get('/')).text), 'link', 'href', {
    rel: 'stylesheet',
  });
  const [, kept] = await twice(sheet, gzip);
  expect([kept.status, kept.headers['x-cache'], kept.headers['cache-control']]).toEqual([
    200,
    'HIT',
    'public, max-age=31536000, immutable',
  ]);
  const [, missing] = await twice('/_next/static/nothing.css');
  expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
});

test('when the desk or health is asked for, then nothing is kept', async () => {
  for (const [at, cache] of [
    ['/desk/import', 'private, no-store'],
    ['/desk/import.csv', 'private, no-store'],
    ['/healthz', 'no-store'],
    ['/readyz', 'no-store'],
  ] as const) {
    const [, again] = await twice(at);
    const state = again.headers['x-cache'] ?? 'MISS';
    expect({ at, state, cache: again.headers['cache-control'] }).toEqual({
      at,
      state: 'MISS',
      cache,
    });
  }
});

test('when something else than GET and HEAD is asked, then it reaches no copy', async () => {
  await twice('/news/n7');
  const answer = await ask('/news/n7', { origin: front.origin, method: 'POST' });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  const large = { origin: front.origin, method: 'POST', body: 'x'.repeat(70_000) };
  expect((await ask('/news/n7', large)).status).toBe(413);
});

test('when a page is edited, then its copy is replaced, and the rest keep theirs', async () => {
  await twice('/news/n8');
  await write('n8', 'An edited title');
  await portal.index();
  const published = Date.now();
  // While it is asked for without pause, as a busy page is, the old copy is shown for as long as nginx may.
  let lastOld = published;
  for (let isOld = true; isOld; ) {
    const asked = Date.now();
    expect(asked - published).toBeLessThan(20_000);
    isOld = !(await get('/news/n8')).text.includes('An edited title');
    if (isOld) lastOld = asked;
  }
  // The end of the second it was asked for in, and one more while it is asked for anew.
  expect(lastOld).toBeLessThan(Math.floor(published / 1000) * 1000 + 2_000);
  expect((await get('/news')).text).toContain('An edited title');
});

test('when a page that nobody asked for was edited, then the first reader sees the edit', async () => {
  await twice('/news/n9');
  await write('n9', 'Edited in the dark');
  await portal.index();
  // No copy is shown that is older than the second after its own.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect((await get('/news/n9')).text).toContain('Edited in the dark');
});

test('when a thousand readers come at once to a page that has no copy, then the portal is asked once', async () => {
  const agent = new http.Agent({ maxSockets: 1_000 });
  const { hostname, port } = new URL(front.origin);
  const visit = () =>
    new Promise<string>((resolve, reject) => {
      http
        .get({ hostname, port, path: '/news/n10', agent }, (response) => {
          response.resume().on('end', () => {
            resolve(`${response.statusCode} ${response.headers['x-cache']}`);
          });
        })
        .on('error', reject);
    });
  const states = await Promise.all(Array.from({ length: 1_000 }, visit));
  agent.destroy();
  const count = (state: string) => states.filter((each) => each === state).length;
  expect(count('200 MISS')).toBe(1);
  // Whoever waited longer than a copy is good may have seen it renewed.
  expect(count('200 HIT') + count('200 STALE') + count('200 UPDATING')).toBe(999);
});

test('when one of two portals ends, then no reader notices', async () => {
  const other = await mkdtemp(path.join(tmpdir(), 'portal-front-'));
  await writeFile(
    path.join(other, 'a.md'),
    '---\nid: a\nbasePath: /news/\nslug: n11\ntitle: Title of n11\n---\n<p>Text.</p>\n',
  );
  const leaving = await startSecondPortal(other);
  const both = await startNginx([portal.origin, leaving.origin]);
  let isOver = false;
  const statuses = new Map<number, number>();
  const readers = Array.from({ length: 8 }, async (_, reader) => {
    for (let visit = 0; !isOver; visit += 1) {
      // Each visit a first one: no copy can hide a failure.
      const { status } = await ask(`/news/n11?${reader}.${visit}`, { origin: both.origin });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  await expect.poll(() => statuses.get(200) ?? 0, { timeout: 30_000 }).toBeGreaterThan(20);
  await leaving.stop();
  const before = statuses.get(200) ?? 0;
  await expect.poll(() => statuses.get(200) ?? 0, { timeout: 30_000 }).toBeGreaterThan(before + 20);
  isOver = true;
  await Promise.all(readers);
  expect([...statuses.keys()]).toEqual([200]);
  await both.stop();
});

test('when the portal fails or is gone, then the last good copy is shown, and else a sentence', async () => {
  await twice('/news/n1');
  await portal.breakIndex();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect((await get('/news/n1')).text).toContain('Title of n1');
  const [, broken] = await twice('/news/never-seen');
  expect([broken.status, broken.headers['cache-control'], broken.headers['x-cache']]).toEqual([
    500,
    'no-store',
    'MISS',
  ]);
  await portal.stop();
  expect((await get('/news/n1')).text).toContain('Title of n1');
  const gone = await get('/news/never-seen-either');
  expect([gone.status, gone.headers['retry-after'], gone.headers['cache-control']]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  expect(gone.text).toBe(
    'This site cannot be reached at the moment. Please try again in a minute.\n',
  );
});
