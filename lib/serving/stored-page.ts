/** A page as it is kept: what readers are sent, as bytes, and what it was made from. */
import type { OutgoingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { stateHeader } from './answer-state';
import type { CachedPage } from './cached-page';
import type { PageOrigin } from './page-origin';

export type StoredPage = {
  /** Compressed a moment after it was made, and then that alone: next to all readers take it so, and it weighs a quarter. */
  body: { encoding: 'identity' | 'gzip'; bytes: Buffer };
  headers: OutgoingHttpHeaders;
  /** Absent when 200. */
  status: number | undefined;
  origin: PageOrigin;
  /** Milliseconds since 1970. */
  lastModified: number;
};

/** Leaves out what no page of ours asks for: data for Next's client router, several times the weight of the page. */
export function storedPage({ html, headers, status }: CachedPage, origin: PageOrigin): StoredPage {
  return {
    body: { encoding: 'identity', bytes: Buffer.from(html) },
    headers: headers ?? {},
    status,
    origin,
    lastModified: Date.now(),
  };
}

/** As Next takes it back. */
export function cachedPage(page: StoredPage): CachedPage {
  const { headers, status, origin } = page;
  return {
    kind: 'APP_PAGE',
    html: htmlOf(page).toString(),
    rscData: undefined,
    segmentData: undefined,
    headers: { ...headers, [stateHeader]: origin.revision },
    status,
  };
}

/** Its HTML as bytes: of a compressed page made anew each time, which takes a tenth of a millisecond. */
export function htmlOf({ body }: StoredPage): Buffer {
  return body.encoding === 'gzip' ? gunzipSync(body.bytes) : body.bytes;
}

/** Bytes of headers, origin and what holds them, near enough. */
const besides = 3000;

/** Bytes in memory. */
export function pageSize({ body }: StoredPage): number {
  return body.bytes.length + besides;
}
