import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { standBeforeNext } from './stand-before-next';

describe('standBeforeNext', () => {
  it('sees every request of a server first, from the very first one on, and decides what goes on', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`next ${request.url}`);
      response.end('next');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    onTestFinished(() => void server.close());
    standBeforeNext((request, response, next) => {
      seen.push(`before ${request.url}`);
      if (request.url === '/ours') response.end('before');
      else next();
    });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const ask = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text();
    expect([await ask('/ours'), await ask('/a'), await ask('/ours')]).toEqual([
      'before',
      'next',
      'before',
    ]);
    expect(seen).toEqual(['before /ours', 'before /a', 'next /a', 'before /ours']);
  });
});
