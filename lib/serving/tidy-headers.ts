/** The headers that Next sends → those that are of use outside, each once. */
import type { ServerResponse } from 'node:http';

/** To which internal path the proxy led a request. */
const internal = 'x-middleware-rewrite';
/** The fonts of a page: the answer that comes with a rendering names them twice. */
const preloads = 'link';

/** Mends the headers when they are sent, however that comes about. */
export function tidyHeaders(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (...head: unknown[]) => {
    response.removeHeader(internal);
    const links = response.getHeader(preloads);
    if (Array.isArray(links)) response.setHeader(preloads, [...new Set(links)]);
    return Reflect.apply(writeHead, response, head);
  };
}
