import { describe, expect, it } from 'vitest';
import { serve } from './serve.fixture';
import { tidyHeaders } from './tidy-headers';

describe('tidyHeaders', () => {
  it('lets headers pass but the one that names an internal path and the tag of a failure, and fonts once, with and without writeHead', async () => {
    const ask = await serve((request, response) => {
      tidyHeaders(response);
      response.setHeader('x-middleware-rewrite', '/found/abc');
      response.setHeader('x-other', 'stays');
      response.setHeader('etag', '"e"');
      for (const font of ['</a>', '</a>', '</b>']) response.appendHeader('link', font);
      if (request.url === '/written') response.writeHead(404, { 'x-more': 'too' });
      response.end('done');
    });
    const headersOf = async (path: string) => {
      const { status, headers } = await ask(path);
      return [
        status,
        ...['x-middleware-rewrite', 'x-other', 'link', 'x-more', 'etag'].map(
          (name) => headers[name],
        ),
      ];
    };
    expect(await headersOf('/written')).toEqual([
      404,
      undefined,
      'stays',
      '</a>, </b>',
      'too',
      undefined,
    ]);
    expect(await headersOf('/implicit')).toEqual([
      200,
      undefined,
      'stays',
      '</a>, </b>',
      undefined,
      '"e"',
    ]);
  });
});
