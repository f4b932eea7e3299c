/** A page as it is kept: what readers are sent, as bytes, and what it was made from. */
import type { OutgoingHttpHeaders } from 'node:http';
import type { CachedPage } from './cached-page';
import type { PageOrigin } from './page-origin';

export type StoredPage = {
  html: Buffer;
  /** The same for readers that take it, which is next to all of them: compressed once, a moment after it was made. */
  gzip: Buffer | undefined;
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
    html: Buffer.from(html),
    gzip: undefined,
    headers: headers ?? {},
    status,
    origin,
    lastModified: Date.now(),
  };
}

/** As Next takes it back. */
export function cachedPage({ html, headers, status }: StoredPage): CachedPage {
  return {
    kind: 'APP_PAGE',
    html: html.toString(),
    rscData: undefined,
    segmentData: undefined,
    headers,
    status,
  };
}

/** Bytes of headers, origin and what holds them, near enough. */
const besides = 3000;

/** Bytes in memory. */
export function pageSize({ html, gzip }: StoredPage): number {
  return html.length + (gzip?.length ?? 0) + besides;
}
