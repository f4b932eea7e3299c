/**
 * Stands before Next: a page that Next has sent once is sent again from here, under the same headers, while nothing has
 * changed. Next takes milliseconds to come to the same answer (docs/decisions/025).
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { hasAlready } from './entity-tag';
import type { PageCache } from './page-cache';
import { htmlOf } from './stored-page';
import { takesGzip } from './takes-gzip';
import { watchVisit } from './visit';

type Sent = {
  key: string;
  revision: string;
  fingerprint: string;
  status: number;
  etag: string;
  headers: HeaderSet;
};

/** Name, value, name, value; without those that tell of a body. Most pages are sent under the same. */
type HeaderSet = {
  whole: readonly string[];
  /** For a reader that has the page, and with it what it says of itself: policies are said anew. */
  known: readonly string[];
};

export type HitAnswers = {
  /** Whether the request is answered by now. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Lets Next answer, and remembers what it sent. */
  passOn(request: IncomingMessage, response: ServerResponse, next: () => void): void;
};

/** Addresses whose answer is remembered: half a kilobyte each, besides the page. */
const mostRemembered = 20_000;
/** Sets of headers that are remembered: those of each kind of page, and of each player of videos. */
const mostHeaderSets = 100;

/** `findRevision` throws when there is no index. */
export function createHitAnswers(
  pageCache: Pick<PageCache, 'peek'>,
  findRevision: () => string,
): HitAnswers {
  const remembered = new LRUCache<string, Sent>({ max: mostRemembered });
  const headerSets = new LRUCache<string, HeaderSet>({ max: mostHeaderSets });
  const shared = (headers: readonly (readonly [string, string])[]) => {
    const whole = headers.flat();
    const text = whole.join('\n');
    const set = headerSets.get(text) ?? {
      whole,
      known: headers.filter(([name]) => !ofThePage(name)).flat(),
    };
    headerSets.set(text, set);
    return set;
  };
  const present = () => {
    try {
      return findRevision();
    } catch {
      return undefined;
    }
  };

  return {
    answer(request, response) {
      const { method, url = '' } = request;
      if (method !== 'GET' && method !== 'HEAD') return false;
      const sent = remembered.get(url);
      if (sent === undefined || sent.revision !== present()) return false;
      const page = pageCache.peek(sent.key);
      if (page?.origin.fingerprint !== sent.fingerprint) return false;
      if (isKnown(request, sent.etag)) {
        response.writeHead(304, [...sent.headers.known, 'ETag', sent.etag]).end();
        return true;
      }
      const isGzip = takesGzip(request.headers['accept-encoding']);
      if (isGzip && page.body.encoding !== 'gzip') return false;
      const body = isGzip ? page.body.bytes : htmlOf(page);
      const headers = [...sent.headers.whole, 'ETag', sent.etag, 'Content-Type', html];
      if (isGzip) headers.push('Content-Encoding', 'gzip');
      headers.push('Content-Length', String(body.length));
      response.writeHead(sent.status, headers).end(method === 'HEAD' ? undefined : body);
      return true;
    },
    passOn({ url = '' }, response, next) {
      const revision = present();
      const visit = watchVisit(next);
      response.once('finish', () => {
        const { seen } = visit;
        // What was decided before the index changed, such as where an address leads, may be otherwise by now.
        if (!seen || seen.origin.revision !== revision || response.statusCode === 304) return;
        const etag = response.getHeader('etag');
        if (typeof etag !== 'string' || !isHit(response)) return;
        remembered.set(url, {
          key: seen.key,
          revision,
          fingerprint: seen.origin.fingerprint,
          status: response.statusCode,
          etag,
          headers: shared(lasting(response.getHeaders())),
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

/** As Next compares them, by the same rule (RFC 9110, 13.1.2): whoever insists on a fresh answer gets one. */
function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  const insists = headers['cache-control']?.includes('no-cache') ?? false;
  return !insists && hasAlready(headers['if-none-match'], etag);
}

const html = 'text/html; charset=utf-8';

/** Of the body, of the connection and of the moment; and what each page has of its own. */
const passing = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
]);

function lasting(headers: OutgoingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || passing.has(name)) return [];
    return [value].flat().map((each): [string, string] => [name, String(each)]);
  });
}

/** Fonts to fetch with it, and what the framework says of how it was made: RFC 9110, 15.4.5, wants neither sent again. */
function ofThePage(name: string): boolean {
  return name === 'link' || name.startsWith('x-nextjs-');
}
