/**
 * Stands before Next: a reader that has what stands at an address already is told so, with 304, while nothing has changed
 * that it was made from. Otherwise it would be made anew to see that it is the same (docs/decisions/025).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { fileHeader, stateHeader, unchanging } from './answer-state';
import { hasAlready } from './entity-tag';
import { createSharedHeaders } from './shared-headers';

type Known = {
  state: string;
  fileState: string | undefined;
  etag: string;
  headers: readonly string[];
};

export type Present = {
  /** Of the index and the day; undefined while there is no index. */
  findState: () => string | undefined;
  /** Whether a file of the content folder is as this says. */
  isAsItWas: (fileState: string) => boolean;
};

export type KnownAnswers = {
  /** Whether the request is answered by now. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Remembers what the response is going to be, when that says what it was made from. */
  watch(request: IncomingMessage, response: ServerResponse): void;
};

/** Bytes of memory: for about as many addresses as the page cache has pages in memory. */
const maxSize = 4 * 1024 * 1024;
/** What is remembered of an address besides itself, near enough. */
const besides = 400;

export function createKnownAnswers({ findState, isAsItWas }: Present): KnownAnswers {
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
      if (!last || !hasAlready(tags, last.etag)) return false;
      if (last.state !== unchanging && last.state !== findState()) return false;
      if (last.fileState !== undefined && !isAsItWas(last.fileState)) return false;
      response.writeHead(304, [...last.headers, 'ETag', last.etag]).end();
      return true;
    },
    watch(request, response) {
      const { url = '' } = request;
      const { writeHead } = response;
      const asked = findState();
      response.writeHead = (...head: unknown[]) => {
        const state = response.getHeader(stateHeader);
        const fileState = response.getHeader(fileHeader)?.toString();
        const etag = response.getHeader('etag');
        for (const header of [stateHeader, fileHeader]) response.removeHeader(header);
        const [status] = head;
        // What was decided before the index changed, such as where an address leads, may be otherwise by now.
        const now = [unchanging, asked].find((one) => one !== undefined && one === state);
        if (
          now !== undefined &&
          isReading(request) &&
          typeof etag === 'string' &&
          isWhole(status)
        ) {
          known.set(url, { state: now, fileState, etag, headers: shared(response) });
        }
        return Reflect.apply(writeHead, response, head);
      };
    },
  };
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** An answer of another status is sent whoever has it (RFC 9110, 13.2.1). */
function isWhole(status: unknown): boolean {
  return status === 200 || status === 304;
}

/** Of the body, which such a reader has: RFC 9110, 15.4.5, wants nothing of it sent again. */
const bodily = new Set(['content-disposition', 'last-modified', 'link']);

/** Nor what the framework says of how it made it. */
function ofTheBody(name: string): boolean {
  return bodily.has(name) || name.startsWith('x-nextjs-');
}
