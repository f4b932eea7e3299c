/** Requests that Next would answer by itself, before any code of ours, are given a form in which they reach the proxy. */
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Listens to the requests of every HTTP server of this process. */
export function tameRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const request = requestOf(message);
    if (request) tame(request);
  });
}

/** Exported for its test. */
export function tame(request: Pick<IncomingMessage, 'method' | 'url'>): void {
  // The fetch standard knows no TRACE, so Next fails with a 500; the proxy answers 405 to any odd method it is shown.
  if (request.method === 'TRACE') request.method = 'OPTIONS';
  if (request.url !== undefined) request.url = encodeOddSlashes(request.url);
}

/** Next would redirect from a path with doubled or back slashes to another address, which may redirect once more. */
function encodeOddSlashes(url: string): string {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  const tamed = path
    .replaceAll('\\', '%2F')
    .replaceAll(/\/{2,}/g, (run) => `/${'%2F'.repeat(run.length - 1)}`);
  return tamed === path ? url : tamed + (end < 0 ? '' : url.slice(end));
}

function requestOf(message: unknown): IncomingMessage | undefined {
  const hasRequest = (value: unknown): value is { request: IncomingMessage } =>
    typeof value === 'object' && value !== null && 'request' in value;
  return hasRequest(message) ? message.request : undefined;
}
