import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { conditionalResponse } from './conditional-response';
import { documentSecurityPolicy } from './content-security-policy';
import { type Answer, answerEarly } from './early-answers';
import { type Ask, serve } from './serve.fixture';

const long = 'words '.repeat(500);

const answers = new Map<string, Answer>([
  [
    '/api/long',
    async (request) =>
      conditionalResponse(request, {
        body: new URL(request.url).search + long,
        contentType: 'text/plain; charset=utf-8',
      }),
  ],
  ['/api/short', async () => new Response('short', { status: 400 })],
  ['/api/broken', () => Promise.reject(new Error('a fault of ours'))],
]);

/** A server that says `next` to everything that is not answered before. */
function open(): Promise<Ask> {
  return serve((request, response) => {
    if (!answerEarly(answers, request, response)) response.end('next');
  });
}

describe('answerEarly', () => {
  it('answers what it knows, with the headers of every answer', async () => {
    const ask = await open();
    const { status, headers, body } = await ask('/api/long?q=a%20b');
    expect([status, body.toString()]).toEqual([200, `?q=a%20b${long}`]);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(body.length),
      'content-security-policy': documentSecurityPolicy,
      'strict-transport-security': expect.any(String),
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('compresses what is worth it, for those who take it', async () => {
    const ask = await open();
    const gzip = { 'accept-encoding': 'br, gzip' };
    const { headers, body } = await ask('/api/long', gzip);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-length']).toBe(String(body.length));
    expect(gunzipSync(body).toString()).toBe(long);
    const short = await ask('/api/short', gzip);
    expect([short.status, short.headers['content-encoding'], short.body.toString()]).toEqual([
      400,
      undefined,
      'short',
    ]);
    const refused = await ask('/api/long', { 'accept-encoding': 'gzip;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it('sends nothing of what is known already, or was only asked about', async () => {
    const ask = await open();
    const { headers } = await ask('/api/long');
    const known = await ask('/api/long', { 'if-none-match': headers.etag ?? '' });
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, headers.etag]);
    const head = await ask('/api/long', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(headers['content-length']);
  });

  it.each([
    ['/api/long/', 'GET'],
    ['/api/Long', 'GET'],
    ['/api/long', 'POST'],
    ['/', 'GET'],
  ])('leaves %s with %s to what comes next', async (path, method) => {
    const ask = await open();
    expect((await ask(path, {}, method)).body.toString()).toBe('next');
  });

  it('fails alone when an answer cannot be made', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    onTestFinished(() => told.mockRestore());
    const ask = await open();
    const { status, body } = await ask('/api/broken');
    expect([status, body.toString()]).toEqual([500, '']);
    expect(told).toHaveBeenCalledTimes(1);
    expect((await ask('/api/short')).status).toBe(400);
  });
});
