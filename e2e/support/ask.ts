/** One HTTP request as it is written, and its answer: no path is normalised, no redirect followed, nothing cached. */
import http from 'node:http';
import { portalUrl } from './portal-url';

export type Answer = {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Name and value of every header as sent, so that a doubled one shows. */
  headerLines: [name: string, value: string][];
  body: Buffer;
  text: string;
};

export type Question = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Another server than the portal under test. */
  origin?: string;
};

/** `path` must be what an HTTP client may write: no blanks, no control characters. */
export function ask(path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, origin = portalUrl() } = question;
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, path, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve(answerOf(response, Buffer.concat(chunks))));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

function answerOf(response: http.IncomingMessage, body: Buffer): Answer {
  const { statusCode = 0, headers, rawHeaders } = response;
  const headerLines = rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? '']] : [],
  );
  return { status: statusCode, headers, headerLines, body, text: body.toString('utf8') };
}
