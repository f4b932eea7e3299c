/**
 * Stands before Next: a page that Next has sent once is sent again from here, under the same headers, while nothing has
 * changed. Next takes milliseconds to come to the same answer (docs/decisions/025).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { PageCache } from './page-cache';
import { createSharedHeaders } from './shared-headers';
import { htmlOf } from './stored-page';
import { takesGzip } from './takes-gzip';
import { watchVisit } from './visit';

type Sent = {
  key: string;
  revision: string;
  fingerprint: string;
  status: number;
  /** Absent on a failure, such as a page that is gone. */
  etag: string | undefined;
  headers: readonly string[];
};

export type HitAnswers = {
  /** Whether the request is answered by now. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Lets Next answer, and remembers what it sent. */
  passOn(request: IncomingMessage, response: ServerResponse, next: () => void): void;
};

/** Bytes of memory, besides the pages. */
const maxSize = 10 * 1024 * 1024;
/** What is remembered of an address besides itself, near enough. */
const besides = 500;

/** `findState` tells of the index and the day; undefined while there is no index. */
export function createHitAnswers(
  pageCache: Pick<PageCache, 'peek'>,
  findState: () => string | undefined,
): HitAnswers {
  const remembered = new LRUCache<string, Sent>({
    maxSize,
    sizeCalculation: (_, url) => besides + url.length,
  });
  const shared = createSharedHeaders();

  return {
    answer(request, response) {
      const { method, url = '' } = request;
      if (method !== 'GET' && method !== 'HEAD') return false;
      const sent = remembered.get(url);
      if (sent === undefined || sent.revision !== findState()) return false;
      const page = pageCache.peek(sent.key);
      if (page?.origin.fingerprint !== sent.fingerprint) return false;
      const isGzip = takesGzip(request.headers['accept-encoding']);
      if (isGzip && page.body.encoding !== 'gzip') return false;
      const body = isGzip ? page.body.bytes : htmlOf(page);
      const headers = [...sent.headers, 'Content-Type', html];
      if (sent.etag !== undefined) headers.push('ETag', sent.etag);
      if (isGzip) headers.push('Content-Encoding', 'gzip');
      headers.push('Content-Length', String(body.length));
      response.writeHead(sent.status, headers).end(method === 'HEAD' ? undefined : body);
      return true;
    },
    passOn({ url = '' }, response, next) {
      const revision = findState();
      const visit = watchVisit(next);
      response.once('finish', () => {
        const { seen } = visit;
        // What was decided before the index changed, such as where an address leads, may be otherwise by now.
        if (!seen || seen.origin.revision !== revision || response.statusCode === 304) return;
        if (!isHit(response)) return;
        const etag = response.getHeader('etag');
        remembered.set(url, {
          key: seen.key,
          revision,
          fingerprint: seen.origin.fingerprint,
          status: response.statusCode,
          etag: etag === undefined ? undefined : String(etag),
          headers: shared(response),
        });
      });
    },
  };
}

/** The answer that comes with a rendering names some things twice. */
function isHit(response: ServerResponse): boolean {
  return (
    response.getHeader('x-nextjs-cache') === 'HIT' && response.getHeader('content-type') === html
  );
}

const html = 'text/html; charset=utf-8';
