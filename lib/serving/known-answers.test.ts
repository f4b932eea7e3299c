import { describe, expect, it } from 'vitest';
import { createKnownAnswers } from './known-answers';
import { serve } from './serve.fixture';

const today = 'a.1@2026-11-22';

/** A server that says of each answer how many it made before, behind what is tested. */
async function open(
  sent: { status?: number; state?: string; fileState?: string; etag?: string } = {},
) {
  const index: { state: string | undefined; file: string } = { state: today, file: '1.1 a.pdf' };
  let made = 0;
  const known = createKnownAnswers({
    findState: () => index.state,
    isAsItWas: (state) => state === index.file,
  });
  const asked = await serve((request, response) => {
    if (known.answer(request, response)) return;
    known.watch(request, response);
    made += 1;
    const { status = 200, state = today, fileState, etag = '"e"' } = sent;
    if (fileState !== undefined) response.setHeader('x-portal-file', fileState);
    response.setHeader('x-portal-state', state);
    response.setHeader('x-nextjs-cache', 'HIT');
    response.setHeader('link', ['<a>', '<b>']);
    response.setHeader('last-modified', 'Sun, 22 Nov 2026 00:00:00 GMT');
    response.setHeader('content-security-policy', "default-src 'none'");
    response.setHeader('vary', ['Accept-Encoding', 'Origin']);
    response.setHeader('content-type', 'application/rss+xml');
    if (etag) response.setHeader('etag', etag);
    response.statusCode = status;
    response.end(request.method === 'HEAD' ? undefined : '<rss/>');
  });
  const ask = (headers?: Record<string, string>, method = 'GET', path = '/feed.xml') =>
    asked(path, headers, method);
  return { ask, index, made: () => made };
}

const has = { 'if-none-match': '"e"' };

describe('createKnownAnswers', () => {
  it('tells a reader that has the answer already no more than that, and makes nothing for it', async () => {
    const { ask, made } = await open();
    await ask();
    for (const tags of ['"e"', '"d", W/"e"', '*']) {
      const { status, headers, body } = await ask({ 'if-none-match': tags });
      expect([status, headers.etag, body.length]).toEqual([304, '"e"', 0]);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none'",
        vary: 'Accept-Encoding, Origin',
      });
      for (const name of ['link', 'last-modified', 'content-type', 'x-nextjs-cache']) {
        expect(headers).not.toHaveProperty(name);
      }
    }
    expect((await ask(has, 'HEAD')).status).toBe(304);
    expect((await ask({ ...has, 'cache-control': 'no-cache' })).status).toBe(304);
    expect(made()).toBe(1);
  });

  it('lets nobody outside see what an answer was made from', async () => {
    const { ask } = await open();
    for (const headers of [{}, has]) {
      expect((await ask(headers)).headers).not.toHaveProperty('x-portal-state');
    }
  });

  it('looks at the file that an answer was made from besides, which may change without the index', async () => {
    const { ask, index, made } = await open({ fileState: '1.1 a.pdf' });
    expect((await ask()).headers).not.toHaveProperty('x-portal-file');
    expect([(await ask(has)).status, made()]).toEqual([304, 1]);
    index.file = '1.2 a.pdf';
    expect([(await ask(has)).status, made()]).toEqual([200, 2]);
  });

  it('remembers what only the head was asked of, and what was 304 already', async () => {
    const head = await open();
    await head.ask({}, 'HEAD');
    expect([(await head.ask(has)).status, head.made()]).toEqual([304, 1]);
    const unchanged = await open({ status: 304 });
    await unchanged.ask(has);
    expect([(await unchanged.ask(has)).status, unchanged.made()]).toEqual([304, 1]);
  });

  it.each([
    ['another tag', { 'if-none-match': '"d"' }],
    ['no tag', {}],
  ])('leaves a reader that has %s to Next', async (_, headers) => {
    const { ask, made } = await open();
    await ask();
    expect([(await ask(headers)).body.toString(), made()]).toEqual(['<rss/>', 2]);
  });

  it.each([
    ['another day', 'a.1@2026-11-23'],
    ['another state of the index', 'a.2@2026-11-22'],
    ['no index', undefined],
  ])('leaves it to Next on %s', async (_, state) => {
    const { ask, index, made } = await open();
    await ask();
    index.state = state;
    expect([(await ask(has)).status, made()]).toEqual([200, 2]);
  });

  it('remembers nothing that was made from another state than the one it was asked in', async () => {
    const { ask, index, made } = await open({ state: 'a.2@2026-11-22' });
    await ask();
    index.state = 'a.2@2026-11-22';
    await ask(has);
    expect(made()).toBe(2);
    await ask(has);
    expect(made()).toBe(2);
  });

  it('remembers what never changes whatever happens to the index', async () => {
    const { ask, index, made } = await open({ state: 'unchanging' });
    index.state = undefined;
    await ask();
    index.state = today;
    expect([(await ask(has)).status, made()]).toEqual([304, 1]);
  });

  it.each([
    ['is gone', { status: 410 }],
    ['leads elsewhere', { status: 308 }],
    ['does not say what it was made from', { state: '' }],
    ['has no tag', { etag: '' }],
  ])('remembers nothing that %s', async (_, sent) => {
    const { ask, made } = await open(sent);
    await ask();
    await ask({ 'if-none-match': '*' });
    expect(made()).toBe(2);
  });

  it('knows each address by its whole path and query, and answers nothing but reading', async () => {
    const { ask, made } = await open();
    await ask();
    await ask(has, 'GET', '/feed.xml?a=b');
    await ask(has, 'POST');
    expect(made()).toBe(3);
  });
});
