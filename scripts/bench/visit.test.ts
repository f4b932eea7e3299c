import { once } from 'node:events';
import http from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { visit } from './visit';

let server: http.Server;
afterEach(() => server.close());

async function serving(answer: http.RequestListener): Promise<string> {
  server = http.createServer(answer).listen(0);
  await once(server, 'listening');
  const address = server.address();
  return `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
}

describe('visit', () => {
  it('says what was answered, and whether it was kept', async () => {
    const origin = await serving((request, response) => {
      response.setHeader('x-nextjs-cache', request.url === '/kept' ? 'HIT' : 'MISS');
      response.statusCode = 404;
      response.end(`nothing at ${request.url}`);
    });
    expect(await visit(origin, '/new')).toEqual({
      status: 404,
      text: 'nothing at /new',
      isKept: false,
      etag: undefined,
      bytes: expect.any(Number),
      milliseconds: expect.any(Number),
    });
    expect((await visit(origin, '/kept')).isKept).toBe(true);
  });

  it('counts the bytes of each answer on a connection, and sends what it is told to', async () => {
    const origin = await serving(({ headers }, response) => {
      response.setHeader('etag', '"e"');
      response.end('x'.repeat(headers.accept === 'much' ? 1_100 : 100));
    });
    const [one, other] = [
      await visit(origin, '/', { accept: 'much' }),
      await visit(origin, '/', { accept: 'less' }),
    ];
    // A content length of four digits in place of three.
    expect(one.bytes - other.bytes).toBe(1_001);
    expect(other.bytes).toBeGreaterThan(100);
    expect(one.etag).toBe('"e"');
  });

  it('asks again when a connection ends that was open from before', async () => {
    let asked = 0;
    const origin = await serving((request, response) => {
      asked += 1;
      if (asked === 2) request.socket.destroy();
      else response.end('here');
    });
    await visit(origin, '/');
    expect((await visit(origin, '/')).text).toBe('here');
    expect(asked).toBe(3);
  });

  it('rejects when a new connection ends', async () => {
    const origin = await serving((request) => request.socket.destroy());
    await expect(visit(origin, '/')).rejects.toThrow('socket hang up');
  });
});
