/** What a portal says of its health, and how it stops: readiness turns first, and no request is lost. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { machinePaths } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { freePort } from '../scripts/test/free-port.mjs';
import { startPortal } from '../scripts/test/start-portal.mjs';
import { ask } from './support/ask';
import { documentPolicy, expectHeaders } from './support/expect-headers';
import { halfRequest } from './support/half-request';

test.describe.configure({ mode: 'default', timeout: 90_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
const alive = href(machinePaths.alive);
const ready = href(machinePaths.ready);

/** A portal of its own over one brief, with its folders. */
async function startOwnPortal(more: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-health-'));
  const content = path.join(folder, 'content');
  await mkdir(content);
  await writeFile(
    path.join(content, 'a.md'),
    '---\nid: a\nbasePath: /news/\nslug: a\ntitle: A title\n---\n<p>Text.</p>\n',
  );
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const portal = await startPortal(root, {
    PORT: String(port),
    PORTAL_CONTENT_DIR: content,
    PORTAL_DATA_DIR: path.join(folder, 'data'),
    PORTAL_SITE_URL: origin,
    ...more,
  });
  expect(portal.ready, portal.output()).toBe(true);
  return { ...portal, origin, content, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Status and words of an answer; undefined while nobody answers. */
async function says(origin: string, at: string) {
  const { status, text } = await ask(at, { origin });
  return { status, text };
}

test.describe('given a running portal', () => {
  for (const [name, at, word] of [
    ['alive', alive, 'ok\n'],
    ['ready', ready, 'ready\n'],
  ] as const) {
    test(`when it is asked whether it is ${name}, then it says so in plain text that nobody keeps`, async () => {
      const answer = await ask(at);
      expect(expectHeaders(at, answer)).toBe(documentPolicy);
      const { 'content-type': type, 'cache-control': cache } = answer.headers;
      expect({ status: answer.status, text: answer.text, type, cache }).toEqual({
        status: 200,
        text: word,
        type: 'text/plain; charset=utf-8',
        cache: 'no-store',
      });
    });
  }
});

test('given content that cannot be published, when a change of it waits, then the portal is alive but not ready until it is', async () => {
  const portal = await startOwnPortal({ PORTAL_BEHIND_SECONDS: '0', PORTAL_POLL_SECONDS: '1' });
  await expect.poll(() => says(portal.origin, ready)).toEqual({ status: 200, text: 'ready\n' });
  await rename(portal.content, `${portal.content}-away`);
  await expect
    .poll(() => says(portal.origin, ready))
    .toEqual({
      status: 503,
      text: expect.stringMatching(
        /^The index has been older than the content for \d+ s: There is no content folder .+\.\n$/,
      ),
    });
  expect(await says(portal.origin, alive)).toEqual({ status: 200, text: 'ok\n' });
  expect((await ask('/news/a', { origin: portal.origin })).status).toBe(200);
  await rename(`${portal.content}-away`, portal.content);
  await expect.poll(() => says(portal.origin, ready)).toEqual({ status: 200, text: 'ready\n' });
  await portal.stop();
  await portal.remove();
});

test('given a portal under load, when it is told to stop, then readiness turns first, every request is answered, and it ends well', async () => {
  const portal = await startOwnPortal({ PORTAL_DRAIN_SECONDS: '2' });
  const { origin } = portal;
  let isReady = true;
  let answered = 0;
  const readers = Array.from({ length: 8 }, async () => {
    while (isReady) {
      const { status } = await ask('/news/a', { origin });
      expect(status).toBe(200);
      answered += 1;
    }
  });
  await expect.poll(() => answered, { timeout: 30_000 }).toBeGreaterThan(50);
  const underWay = await halfRequest(origin, '/news');

  portal.tell('SIGTERM');
  await expect
    .poll(() => says(origin, ready))
    .toEqual({ status: 503, text: 'This process stops.\n' });
  isReady = false;
  // Readers who do not know yet are still let in, and asked to connect anew for their next request.
  const late = await ask('/news/a', { origin, headers: { connection: 'keep-alive' } });
  expect([late.status, late.headers.connection]).toEqual([200, 'close']);
  await Promise.all(readers);

  await expect.poll(() => ask('/', { origin }).catch(() => 'closed')).toBe('closed');
  expect(await underWay.finish()).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]+<\/html>/);
  expect(await portal.ended).toBe(0);
  await portal.remove();
});

test('given a portal that still answers somebody, when it is told to stop twice, then it ends at once', async () => {
  const portal = await startOwnPortal({});
  await halfRequest(portal.origin, '/news');
  // What was sent later has been read: so has the half request.
  for (let visit = 0; visit < 3; visit += 1) await ask('/', { origin: portal.origin });
  portal.tell('SIGTERM');
  await expect.poll(() => ask('/', { origin: portal.origin }).catch(() => 'closed')).toBe('closed');
  // The first wish may arrive several times within a second.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  portal.tell('SIGTERM');
  expect(await portal.ended).toBe(143);
  await portal.remove();
});
