/** Node's own server with nothing behind it: it says 304 to whatever is asked, so nothing made of it can say it faster. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export async function withBareServer<Result>(
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((_, response) => {
    response.writeHead(304).end();
  });
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  try {
    return await work(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
