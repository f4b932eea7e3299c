/** One request to a portal on a connection that stays open, and how long its answer took to the last byte. */
import http from 'node:http';

export type Visit = {
  status: number;
  text: string;
  milliseconds: number;
  /** Whether it came from the page cache. */
  isKept: boolean;
};

const agent = new http.Agent({ keepAlive: true });
const patience = 60_000;

/** `path` as it stands in a link. Rejects when nobody answers. */
export function visit(origin: string, path: string): Promise<Visit> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const request = http.get(origin + path, { agent, timeout: patience }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          milliseconds: performance.now() - started,
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          isKept: response.headers['x-nextjs-cache'] === 'HIT',
        }),
      );
    });
    request.on('timeout', () => request.destroy(new Error(`${path} gave no answer in 60 s`)));
    request.on('error', reject);
  });
}
