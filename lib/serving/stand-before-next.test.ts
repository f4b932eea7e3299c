import { describe, expect, it } from 'vitest';
import { serve } from './serve.fixture';
import { standBeforeNext } from './stand-before-next';

describe('standBeforeNext', () => {
  it('sees every request of a server first, from the very first one on, and decides what goes on', async () => {
    const seen: string[] = [];
    const asked = await serve((request, response) => {
      seen.push(`next ${request.url}`);
      response.end('next');
    });
    standBeforeNext((request, response, next) => {
      seen.push(`before ${request.url}`);
      if (request.url === '/ours') response.end('before');
      else next();
    });
    const ask = async (path: string) => (await asked(path)).body.toString();
    expect([await ask('/ours'), await ask('/a'), await ask('/ours')]).toEqual([
      'before',
      'next',
      'before',
    ]);
    expect(seen).toEqual(['before /ours', 'before /a', 'next /a', 'before /ours']);
  });
});
