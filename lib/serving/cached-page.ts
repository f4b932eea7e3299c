/** A rendered page as Next hands it to its cache and takes it back. */
import type { OutgoingHttpHeaders } from 'node:http';

export type CachedPage = {
  kind: 'APP_PAGE';
  html: string;
  /** For Next's client router, which no page of ours brings (docs/decisions/010). */
  rscData: Buffer | undefined;
  segmentData: Map<string, Buffer> | undefined;
  headers: OutgoingHttpHeaders | undefined;
  /** Absent when 200. */
  status: number | undefined;
};

/** Other kinds, such as optimised pictures and fetched data, are none of the page cache's business. */
export function isCachedPage(value: unknown): value is CachedPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'APP_PAGE' &&
    'html' in value &&
    typeof value.html === 'string'
  );
}
