/**
 * Stands before Next: what is found in a millisecond and is no page is answered at once, by the function that would answer
 * behind Next as well (docs/decisions/033). Next takes several times as long to come to it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { documentSecurityPolicy } from './content-security-policy';
import { securityHeaders } from './security-headers.mjs';
import { takesGzip } from './takes-gzip';

export type Answer = (request: Request) => Promise<Response>;

/** By the whole path, as it is sent. */
export type EarlyAnswers = ReadonlyMap<string, Answer>;

/** A shorter answer fits into one packet either way. */
const worthGzip = 1_000;

/** Whether the request is answered, now or soon; what only reads is, and only as the paths are written. */
export function answerEarly(
  answers: EarlyAnswers,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { method, url = '' } = request;
  const answer = answers.get(url.split('?', 1)[0] ?? '');
  if (!answer || (method !== 'GET' && method !== 'HEAD')) return false;
  send(answer, request, response).catch((problem) => {
    console.error(problem);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
  return true;
}

async function send(answer: Answer, request: IncomingMessage, response: ServerResponse) {
  const known = request.headers['if-none-match'];
  const answered = await answer(
    // The host is none of its business: the address of the site is known.
    new Request(new URL(request.url ?? '', 'http://localhost'), {
      headers: known === undefined ? {} : { 'if-none-match': known },
    }),
  );
  for (const { key, value } of securityHeaders) response.setHeader(key, value);
  response.setHeader('Content-Security-Policy', documentSecurityPolicy);
  response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  const body = Buffer.from(await answered.arrayBuffer());
  const isGzip = body.length >= worthGzip && takesGzip(request.headers['accept-encoding']);
  const sent = isGzip ? gzipSync(body) : body;
  if (isGzip) response.setHeader('Content-Encoding', 'gzip');
  if (answered.status !== 304) response.setHeader('Content-Length', sent.length);
  response.writeHead(answered.status);
  response.end(request.method === 'HEAD' ? undefined : sent);
}
