/** A listener of a test behind a real server, and how to ask it: each time over a connection of its own, as strangers do. */
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type Answered = {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  /** As it was sent: nothing is decompressed. */
  body: Buffer;
};

export type Ask = (
  path: string,
  headers?: Record<string, string>,
  method?: string,
) => Promise<Answered>;

/** Serves until the test is over. */
export async function serve(listener: RequestListener): Promise<Ask> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const request = httpRequest({ port, path, method, headers, agent: false }, (response) => {
        const { statusCode: status, headers } = response;
        buffer(response).then((body) => resolve({ status, headers, body }), reject);
      });
      request.on('error', reject).end();
    });
}
