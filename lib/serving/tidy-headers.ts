/** The headers that Next sends → those that are of use outside, each once. */
import type { ServerResponse } from 'node:http';

/** To which internal path the proxy led a request. */
const internal = 'x-middleware-rewrite';
/** The fonts of a page: the answer that comes with a rendering names them twice. */
const preloads = 'link';

/** Who has such an answer is sent it again: only of one that succeeded may a reader be told that it has it (RFC 9110, 13.2.1). */
const firstFailure = 400;

/** Mends the headers when they are sent, however that comes about. */
export function tidyHeaders(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (...head: unknown[]) => {
    response.removeHeader(internal);
    if (Number(head[0]) >= firstFailure) response.removeHeader('etag');
    const links = response.getHeader(preloads);
    if (Array.isArray(links)) response.setHeader(preloads, [...new Set(links)]);
    return Reflect.apply(writeHead, response, head);
  };
}
