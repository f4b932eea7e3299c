/** Next tells whoever asks to which internal path the proxy led a request: nobody outside can use it. */
import type { ServerResponse } from 'node:http';

const header = 'x-middleware-rewrite';

/** Takes it out of the headers when they are sent, however that comes about. */
export function hideRewrite(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (...head: unknown[]) => {
    response.removeHeader(header);
    return Reflect.apply(writeHead, response, head);
  };
}
