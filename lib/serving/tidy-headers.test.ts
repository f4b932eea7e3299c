import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tidyHeaders } from './tidy-headers';

describe('tidyHeaders', () => {
  it('lets headers pass but the one that names an internal path and the tag of a failure, and fonts once, with and without writeHead', async () => {
    const server = createServer((request, response) => {
      tidyHeaders(response);
      response.setHeader('x-middleware-rewrite', '/found/abc');
      response.setHeader('x-other', 'stays');
      response.setHeader('etag', '"e"');
      for (const font of ['</a>', '</a>', '</b>']) response.appendHeader('link', font);
      if (request.url === '/written') response.writeHead(404, { 'x-more': 'too' });
      response.end('done');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    onTestFinished(() => {
      server.close();
    });
    const headersOf = async (path: string) => {
      const { status, headers } = await fetch(`http://localhost:${port}${path}`);
      return [
        status,
        ...['x-middleware-rewrite', 'x-other', 'link', 'x-more', 'etag'].map((n) => headers.get(n)),
      ];
    };
    expect(await headersOf('/written')).toEqual([404, null, 'stays', '</a>, </b>', 'too', null]);
    expect(await headersOf('/implicit')).toEqual([200, null, 'stays', '</a>, </b>', null, '"e"']);
  });
});
