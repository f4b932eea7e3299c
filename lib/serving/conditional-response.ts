/** A document for machines → an answer with an ETag, or 304 when the reader has it already. */
import { createHash } from 'node:crypto';
import { hasAlready } from './entity-tag';

type Document = {
  body: string | Uint8Array<ArrayBuffer>;
  /** With charset. */
  contentType: string;
  /** ISO date of the last change of its content, when known. */
  modified?: string | undefined;
  /** Seconds for which it need not be asked for again; 0 unless told. */
  maxAge?: number;
  /** Whether search engines may show it; they may unless told. */
  isIndexed?: boolean;
};

export function conditionalResponse(request: Request, document: Document): Response {
  const { body, contentType, modified, maxAge = 0, isIndexed = true } = document;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = new Headers({
    'content-type': contentType,
    'cache-control': `public, max-age=${maxAge}, must-revalidate`,
    etag,
  });
  if (!isIndexed) headers.set('x-robots-tag', 'noindex');
  if (modified !== undefined) headers.set('last-modified', new Date(modified).toUTCString());
  return hasAlready(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
