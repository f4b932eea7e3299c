/** Requests that Next would answer by itself, before any code of ours, are given a form in which they reach the proxy. */
import type { IncomingMessage } from 'node:http';

export function tame(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): void {
  // The fetch standard knows no TRACE, so Next fails with a 500; the proxy answers 405 to any odd method it is shown.
  if (request.method === 'TRACE') request.method = 'OPTIONS';
  if (request.url !== undefined) request.url = tameUrl(request.url);
  for (const header of routerHeaders) delete request.headers[header];
  delete request.headers[insisting];
}

/**
 * With these Next's client router asks for data in place of pages. No page of ours brings it (docs/decisions/010).
 * With `purpose` browsers ask for a page that may be read next: Next would render one for each that asks.
 */
const routerHeaders = [
  'purpose',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

/**
 * Whoever has something and says `no-cache` wants to hear from us whether it is current (RFC 9111, 5.2.1.4); Next would send it once more.
 * The fetch of Node and of other programs says so with every tag.
 */
const insisting = 'cache-control';

function tameUrl(url: string): string {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  const tamed = encodeStrayPercents(encodeOddSlashes(fromSlash(path)));
  return tamed === path ? url : tamed + (end < 0 ? '' : url.slice(end));
}

/** Requests may name the whole address (RFC 9112, 3.2.2) or, with OPTIONS, `*`; Next knows only paths. */
function fromSlash(path: string): string {
  const local = path.replace(/^https?:\/\/[^/]*/i, '');
  return local.startsWith('/') ? local : `/${local}`;
}

/** Next would redirect from a path with doubled or back slashes to another address, which may redirect once more. */
function encodeOddSlashes(path: string): string {
  return path
    .replaceAll('\\', '%2F')
    .replaceAll(/\/{2,}/g, (run) => `/${'%2F'.repeat(run.length - 1)}`);
}

/** Next fails to decode what is no percent-encoding of UTF-8; what such a path says literally can be looked up. */
function encodeStrayPercents(path: string): string {
  return path.replaceAll(/(?:%[0-9a-f]{2})+|%/gi, (run) =>
    isDecodable(run) ? run : run.replaceAll('%', '%25'),
  );
}

function isDecodable(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}
