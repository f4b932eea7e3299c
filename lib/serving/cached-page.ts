/** A rendered page as Next hands it to its cache and takes it back. */
import type { OutgoingHttpHeaders } from 'node:http';

export type CachedPage = {
  kind: 'APP_PAGE';
  html: string;
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

/** Bytes it takes in memory, near enough. */
export function pageSize({ html, rscData, segmentData }: CachedPage): number {
  const segments = [...(segmentData?.values() ?? [])].reduce((sum, part) => sum + part.length, 0);
  return html.length * 2 + (rscData?.length ?? 0) + segments + 1000;
}
