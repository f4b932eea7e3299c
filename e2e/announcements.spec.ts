/** Who is to be told of changes is told of them, with addresses that answer. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { freePort } from '../scripts/test/free-port.mjs';
import { ask } from './support/ask';
import { type SecondPortal, startSecondPortal } from './support/second-portal';

test.describe.configure({ mode: 'default', timeout: 90_000 });

const key = 'a-key-of-this-test';
let listener: Server;
let heard: { at: string; body: string }[] = [];
let content: string;
let portal: SecondPortal;

const write = (slug: string, title: string) =>
  writeFile(
    path.join(content, `${slug}.md`),
    `---\ntitle: ${title}\nbasePath: /news/\nslug: ${slug}\ndate: '2024-05-01'\n---\n<p>Words.</p>\n`,
  );

test.beforeAll(async () => {
  listener = createServer(async (asked, answer) => {
    heard.push({ at: asked.url ?? '', body: await text(asked) });
    answer.writeHead(202).end();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => listener.listen(port, resolve));
  content = await mkdtemp(path.join(tmpdir(), 'portal-told-'));
  await write('stays', 'One that stays');
  await write('leaves', 'One that leaves');
  portal = await startSecondPortal(content, {
    PORTAL_INDEXNOW_KEY: key,
    PORTAL_INDEXNOW_ENDPOINT: `http://localhost:${port}/engine`,
    PORTAL_WEBSUB_HUB: `http://localhost:${port}/hub`,
  });
});
test.afterAll(async () => {
  await portal.stop();
  listener.closeAllConnections();
  listener.close();
});

const messageSchema = z.object({ keyLocation: z.url(), urlList: z.array(z.url()) });

test('given a key and a hub, when briefs change, then both are told, and what they were told of answers', async () => {
  await write('comes', 'One that comes');
  await rm(path.join(content, 'leaves.md'));
  // Changes of some seconds are told together.
  await expect
    .poll(() => heard.map(({ at }) => at).toSorted(), { timeout: 30_000 })
    .toEqual(['/engine', '/hub']);

  const told = (at: string) => heard.find((one) => one.at === at)?.body ?? '';
  const { keyLocation, urlList } = messageSchema.parse(JSON.parse(told('/engine')));
  const statuses = new Map<string, number>();
  for (const url of urlList) {
    const { status } = await ask(new URL(url).pathname, { origin: portal.origin });
    statuses.set(url, status);
  }
  expect(statuses).toEqual(
    new Map([
      [`${portal.origin}/news/comes`, 200],
      [`${portal.origin}/news/leaves`, 410],
    ]),
  );
  const proof = await ask(new URL(keyLocation).pathname, { origin: portal.origin });
  expect([proof.status, proof.headers['content-type'], proof.text]).toEqual([
    200,
    'text/plain; charset=utf-8',
    key,
  ]);

  const feeds = new URLSearchParams(told('/hub')).getAll('hub.url');
  expect(feeds).toEqual(
    expect.arrayContaining(
      ['/feed.xml', '/atom.xml', '/feed.json', '/news/feed.xml'].map((at) => portal.origin + at),
    ),
  );
  for (const url of feeds) {
    const feed = await ask(new URL(url).pathname, { origin: portal.origin });
    expect([url, feed.status, feed.text.includes('/hub')]).toEqual([url, 200, true]);
  }
});

test('given a key and a hub, when nothing changes that readers see, then nobody is told', async () => {
  heard = [];
  await portal.index();
  await portal.stop();
  expect(heard).toEqual([]);
});

test('given no key, when a key is asked for, then it is not there', async () => {
  expect((await ask(`/${key}.txt`)).status).toBe(404);
});
