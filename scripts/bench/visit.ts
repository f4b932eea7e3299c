/** One request to a portal on a connection that stays open, and how long its answer took to the last byte. */
import http from 'node:http';
import { ScriptProblem } from '../script-problem';

export type Visit = {
  status: number;
  text: string;
  milliseconds: number;
  /** Bytes of the answer as it came, with its headers. */
  bytes: number;
  etag: string | undefined;
  /** Whether it came from the page cache. */
  isKept: boolean;
};

const agent = new http.Agent({ keepAlive: true });
const patience = 60_000;

/** `path` as it stands in a link. Rejects when nobody answers. */
export function visit(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Visit> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let bytesSince = () => 0;
    const options = { agent, timeout: patience, headers };
    const request = http.get(origin + path, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          milliseconds: performance.now() - started,
          bytes: bytesSince(),
          etag: response.headers.etag,
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          isKept: response.headers['x-nextjs-cache'] === 'HIT',
        }),
      );
    });
    request.on('socket', (socket) => {
      const before = socket.bytesRead;
      bytesSince = () => socket.bytesRead - before;
    });
    const late = new ScriptProblem(`${origin}${path} gave no answer in ${patience / 1000} s.`);
    request.on('timeout', () => request.destroy(late));
    request.on('error', (problem: NodeJS.ErrnoException) => {
      // The server may end an idle connection at the moment it is used again: that was no answer, and no failure.
      if (request.reusedSocket && problem.code === 'ECONNRESET') {
        visit(origin, path, headers).then(resolve, reject);
      } else reject(problem);
    });
  });
}
