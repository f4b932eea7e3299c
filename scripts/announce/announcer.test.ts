import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { quietEnv } from '@/lib/env.fixture';
import { freePort } from '../test/free-port.mjs';
import { Announcer, type Pauses } from './announcer';
import { indexNow } from './index-now';
import type { Listener } from './listener';
import { webSub } from './web-sub';

const soon: Pauses = { gather: 20, again: 20, longest: 2_000, patience: 2_000, lastPatience: 500 };

type Heard = { body: string; type: string | undefined; at: number };

/** Somebody who listens on a port of this machine, and answers with these statuses, the last of them for ever. */
async function listening(...answers: { status: number; headers?: Record<string, string> }[]) {
  const heard: Heard[] = [];
  const server = createServer(async (asked, answer) => {
    const type = asked.headers['content-type'];
    heard.push({ body: await text(asked), type, at: performance.now() });
    const { status, headers } = answers[Math.min(heard.length, answers.length) - 1] ?? {
      status: 200,
    };
    answer.writeHead(status, headers).end();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(async () => {
    await close();
  });
  return { heard, address: `http://127.0.0.1:${port}/told`, close };
}

function engines(endpoint: string): Listener {
  const env = quietEnv({
    ...{ contentDir: '/content', dataDir: '/data', siteUrl: 'https://portal.example.org' },
    indexNow: { endpoint, key: 'abcdef-0123' },
  });
  const listener = indexNow(env);
  if (!listener) throw new Error('there is no listener');
  return listener;
}

function announcing(listener: Listener, pauses = soon) {
  const problems: string[] = [];
  const announcer = new Announcer(listener, (sentence) => problems.push(sentence), pauses);
  onTestFinished(() => announcer.end());
  return { announcer, problems };
}

const messageSchema = z.object({
  host: z.string(),
  key: z.string(),
  keyLocation: z.string(),
  urlList: z.array(z.string()),
});
const urlsOf = ({ body }: Heard) => messageSchema.parse(JSON.parse(body)).urlList;

describe('an announcer', { timeout: 60_000 }, () => {
  it('tells many changes at once, each address once, with what proves the site', async () => {
    const { heard, address } = await listening({ status: 202 });
    const { announcer, problems } = announcing(engines(address));
    announcer.add(['https://portal.example.org/a', 'https://portal.example.org/b']);
    announcer.add(['https://portal.example.org/a']);
    await vi.waitFor(() => expect(heard.length).toBe(1), 20_000);
    expect(heard[0]?.type).toBe('application/json; charset=utf-8');
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({
      host: 'portal.example.org',
      key: 'abcdef-0123',
      keyLocation: 'https://portal.example.org/abcdef-0123.txt',
      urlList: ['https://portal.example.org/b', 'https://portal.example.org/a'],
    });
    await announcer.end();
    expect(heard.length).toBe(1);
    expect(problems).toEqual([]);
  });

  it('takes several requests for more than the listener takes at once', async () => {
    const { heard, address } = await listening({ status: 200 });
    const { announcer } = announcing({ ...engines(address), most: 2 });
    announcer.add(['a', 'b', 'c', 'd', 'e']);
    await vi.waitFor(
      () => expect(heard.map(urlsOf)).toEqual([['a', 'b'], ['c', 'd'], ['e']]),
      20_000,
    );
  });

  it('tries again after a failure, complains once, and tells with it what changed meanwhile', async () => {
    const busy = { status: 503 };
    const { heard, address } = await listening(busy, busy, { status: 200 });
    // Long enough to add something before it is tried again, on a busy machine as well.
    const { announcer, problems } = announcing(engines(address), { ...soon, again: 1_000 });
    announcer.add(['a']);
    await vi.waitFor(() => expect(heard.length).toBe(1), 20_000);
    announcer.add(['b']);
    await vi.waitFor(() => expect(heard.length).toBe(3), 20_000);
    expect(urlsOf(heard[2] ?? { body: '', type: '', at: 0 }).toSorted()).toEqual(['a', 'b']);
    expect(problems).toEqual([
      `IndexNow (${address}) was not told of 1 changed address (status 503). It is tried again.`,
    ]);
  });

  it('waits for as long as it is asked to', async () => {
    const { heard, address } = await listening(
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 200 },
    );
    const { announcer } = announcing(engines(address));
    announcer.add(['a']);
    await vi.waitFor(() => expect(heard.length).toBe(2), 20_000);
    expect((heard[1]?.at ?? 0) - (heard[0]?.at ?? 0)).toBeGreaterThan(900);
  });

  it('does not say again what is refused, and says what to look at', async () => {
    const { heard, address } = await listening({ status: 403 });
    const { announcer, problems } = announcing(engines(address));
    announcer.add(['a', 'b']);
    await vi.waitFor(() => expect(problems.length).toBe(1), 20_000);
    await announcer.end();
    expect(heard.length).toBe(1);
    expect(problems).toEqual([
      `IndexNow (${address}) was not told of 2 changed addresses (status 403), which is not tried again: it must be able to read https://portal.example.org/abcdef-0123.txt.`,
    ]);
  });

  it('says at its end what still waits, and does not hang when nobody listens', async () => {
    const late = { ...soon, gather: 60_000 };
    const { heard, address, close } = await listening({ status: 200 });
    const { announcer } = announcing(engines(address), late);
    announcer.add(['a']);
    await announcer.end();
    expect(heard.map(urlsOf)).toEqual([['a']]);

    await close();
    const { announcer: another, problems } = announcing(engines(address), late);
    another.add(['b']);
    await another.end();
    expect(problems).toEqual([
      expect.stringMatching(/was not told of 1 changed address \(.+\)\. The sitemap says so/),
    ]);
  });

  it('tells a hub of feeds in its own form', async () => {
    const { heard, address } = await listening({ status: 204 });
    const env = { contentDir: '/content', dataDir: '/data', webSubHub: address };
    const listener = webSub(quietEnv(env));
    expect(listener).toBeDefined();
    if (listener)
      announcing(listener).announcer.add(['https://x.org/feed.xml', 'https://x.org/atom.xml']);
    await vi.waitFor(() => expect(heard.length).toBe(1), 20_000);
    expect([...new URLSearchParams(heard[0]?.body)]).toEqual([
      ['hub.mode', 'publish'],
      ['hub.url', 'https://x.org/feed.xml'],
      ['hub.url', 'https://x.org/atom.xml'],
    ]);
  });

  it('is not there when nobody is to be told', () => {
    const env = quietEnv({ contentDir: '/content', dataDir: '/data' });
    expect([indexNow(env), webSub(env)]).toEqual([undefined, undefined]);
  });
});
