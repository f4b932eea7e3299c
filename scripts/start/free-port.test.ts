/** What a start says about a port. */
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ScriptProblem } from '../script-problem';
import { requireFreePort } from './free-port';

let server: Server | undefined;
afterEach(() => server?.close());

/** Listens on a port the system chooses. */
function listen(host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server = createServer();
    server.listen(0, host, () => {
      const address = server?.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('the server has no port'));
    });
  });
}

describe('requireFreePort', () => {
  it('is content with a free port', async () => {
    const port = await listen();
    await new Promise((resolve) => server?.close(resolve));
    await expect(requireFreePort(port, 'npm start')).resolves.toBeUndefined();
  });

  it.each([undefined, '127.0.0.1'])(
    'names the taken port and a free one (host %s)',
    async (host) => {
      const port = await listen(host);
      const refusal = await requireFreePort(port, 'npm start').catch((problem) => problem);
      expect(refusal).toBeInstanceOf(ScriptProblem);
      const words = new RegExp(
        `^Port ${port} is taken: stop what listens there or start with PORT=(\\d+) npm start\\.$`,
      );
      const [, free] = words.exec(refusal.message) ?? [];
      await expect(requireFreePort(Number(free), 'npm start')).resolves.toBeUndefined();
    },
  );
});
