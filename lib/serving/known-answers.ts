/**
 * Stands before Next: a reader that has what stands at an address already is told so, with 304, while nothing has changed
 * that it was made from. Otherwise it would be made anew to see that it is the same (docs/decisions/025).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { stateHeader, unchanging } from './answer-state';
import { hasAlready } from './entity-tag';
import { createSharedHeaders } from './shared-headers';

type Known = { state: string; etag: string; headers: readonly string[] };

export type KnownAnswers = {
  /** Whether the request is answered by now. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Remembers what the response is going to be, when that says what it was made from. */
  watch(request: IncomingMessage, response: ServerResponse): void;
};

/** Bytes of memory. */
const maxSize = 16 * 1024 * 1024;
/** What is remembered of an address besides itself, near enough. */
const besides = 400;

/** `findState` tells of the index and the day; undefined while there is no index. */
export function createKnownAnswers(findState: () => string | undefined): KnownAnswers {
  const known = new LRUCache<string, Known>({
    maxSize,
    sizeCalculation: (_, url) => besides + url.length,
  });
  const shared = createSharedHeaders(ofTheBody);

  return {
    answer(request, response) {
      const tags = request.headers['if-none-match'];
      if (tags === undefined || !isReading(request)) return false;
      const last = known.get(request.url ?? '');
      if (!last || !hasIt(request, tags, last.etag)) return false;
      if (last.state !== unchanging && last.state !== findState()) return false;
      response.writeHead(304, [...last.headers, 'ETag', last.etag]).end();
      return true;
    },
    watch(request, response) {
      const { url = '' } = request;
      const { writeHead } = response;
      const asked = findState();
      response.writeHead = (...head: unknown[]) => {
        const state = response.getHeader(stateHeader);
        const etag = response.getHeader('etag');
        response.removeHeader(stateHeader);
        const [status] = head;
        // What was decided before the index changed, such as where an address leads, may be otherwise by now.
        const isOfNow = state === unchanging || (state !== undefined && state === asked);
        if (isOfNow && isReading(request) && typeof etag === 'string' && isWhole(status)) {
          known.set(url, { state: String(state), etag, headers: shared(response) });
        }
        return Reflect.apply(writeHead, response, head);
      };
    },
  };
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** As Next compares them, by the same rule (RFC 9110, 13.1.2): whoever insists on a fresh answer gets one. */
function hasIt({ headers }: IncomingMessage, tags: string, etag: string): boolean {
  return !headers['cache-control']?.includes('no-cache') && hasAlready(tags, etag);
}

/** An answer of another status is sent whoever has it (RFC 9110, 13.2.1). */
function isWhole(status: unknown): boolean {
  return status === 200 || status === 304;
}

/** Of the body, which such a reader has: fonts to fetch with it, and how the framework made it. RFC 9110, 15.4.5, wants none of it sent again. */
function ofTheBody(name: string): boolean {
  return name === 'link' || name === 'last-modified' || name.startsWith('x-nextjs-');
}
