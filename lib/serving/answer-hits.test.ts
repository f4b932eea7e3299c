import type { RequestListener } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHitAnswers } from './answer-hits';
import { serve } from './serve.fixture';
import type { StoredPage } from './stored-page';
import { noteSeen } from './visit';

const origin = { route: 'place', asked: '{}', revision: 'a.1', fingerprint: 'f' };

function storedPage(): StoredPage {
  return {
    body: { encoding: 'gzip', bytes: gzipSync('<p>text</p>') },
    headers: {},
    status: undefined,
    origin: { ...origin },
    lastModified: 0,
  };
}

/** A server as Next is one, which says of each answer how many it gave before, behind what is tested. */
async function open() {
  const page = storedPage();
  const index = { revision: 'a.1', isBroken: false };
  const pages = new Map([['$/news', page]]);
  const sent = { status: 200, state: 'HIT' };
  let answered = 0;
  const next: RequestListener = (_, response) => {
    answered += 1;
    noteSeen('$/news', page.origin);
    response.setHeader('x-nextjs-cache', sent.state);
    response.setHeader('x-answers', String(answered));
    response.setHeader('link', ['<a>', '<b>']);
    response.setHeader('content-security-policy', "default-src 'none'");
    response.setHeader('etag', '"e"');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.statusCode = sent.status;
    response.end('<p>text</p>');
  };
  const hits = createHitAnswers({ peek: (key) => pages.get(key) }, () =>
    index.isBroken ? undefined : index.revision,
  );
  const asked = await serve((request, response) => {
    if (!hits.answer(request, response))
      hits.passOn(request, response, () => next(request, response));
  });
  const ask = (headers?: Record<string, string>, method = 'GET', path = '/news') =>
    asked(path, headers, method);
  return { ask, index, page, pages, sent, answered: () => answered };
}

describe('createHitAnswers', () => {
  it('answers as Next did, without asking it again', async () => {
    const { ask, answered } = await open();
    const [first, second] = [await ask(), await ask()];
    expect(answered()).toBe(1);
    expect(second).toMatchObject({ status: 200, body: first.body });
    const { date: _, ...headers } = first.headers;
    expect(second.headers).toMatchObject(headers);
    expect(second.headers['link']).toBe('<a>, <b>');
  });

  it('sends what it has compressed to readers that take it, and to no other', async () => {
    const { ask, answered } = await open();
    await ask();
    const compressed = await ask({ 'accept-encoding': 'br, gzip;q=0.8' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(compressed.body).toString()).toBe('<p>text</p>');
    for (const accepted of ['br', 'gzip;q=0', 'gzip; q=0.0, br', 'identity']) {
      const { headers, body } = await ask({ 'accept-encoding': accepted });
      expect([headers['content-encoding'], body.toString()]).toEqual([undefined, '<p>text</p>']);
    }
    expect(answered()).toBe(1);
  });

  it('leaves a reader that takes gzip to Next until the page is compressed', async () => {
    const { ask, answered, page } = await open();
    page.body = { encoding: 'identity', bytes: Buffer.from('<p>text</p>') };
    await ask();
    await ask({ 'accept-encoding': 'gzip' });
    expect(answered()).toBe(2);
    expect((await ask()).body.toString()).toBe('<p>text</p>');
    expect(answered()).toBe(2);
  });

  it('sends no body where only the head is asked for', async () => {
    const { ask } = await open();
    await ask();
    const { status, headers, body } = await ask({}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '11', 0]);
  });

  it.each([
    ['the index has changed', ({ index }) => Object.assign(index, { revision: 'a.2' })],
    ['the index is broken', ({ index }) => Object.assign(index, { isBroken: true })],
    ['the page has left', ({ pages }) => pages.clear()],
    ['the page is another one', ({ page }) => Object.assign(page.origin, { fingerprint: 'g' })],
  ] satisfies [string, (opened: Awaited<ReturnType<typeof open>>) => unknown][])(
    'leaves it to Next when %s',
    async (_, change) => {
      const opened = await open();
      await opened.ask();
      change(opened);
      await opened.ask();
      expect(opened.answered()).toBe(2);
    },
  );

  it('remembers no answer to a page of another state than the one it was asked in', async () => {
    const { ask, index, page, answered } = await open();
    index.revision = 'a.2';
    await ask();
    page.origin.revision = 'a.2';
    index.revision = 'a.3';
    await ask();
    index.revision = 'a.2';
    await ask();
    expect(answered()).toBe(3);
  });

  it('remembers nothing of a rendering, of which the answer names some things twice', async () => {
    const { ask, sent, answered } = await open();
    sent.state = 'MISS';
    for (let visit = 0; visit < 3; visit += 1) await ask();
    expect(answered()).toBe(3);
  });

  it('sends a page that is gone with its status', async () => {
    const { ask, sent, answered } = await open();
    sent.status = 410;
    await ask();
    expect([(await ask()).status, answered()]).toEqual([410, 1]);
  });

  it('leaves addresses that were not asked for, and other methods, to Next', async () => {
    const { ask, answered } = await open();
    await ask();
    await ask({}, 'GET', '/news?a=b');
    await ask({}, 'POST');
    expect(answered()).toBe(3);
  });
});
