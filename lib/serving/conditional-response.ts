/** A document for machines → an answer with an ETag, or 304 when the reader has it already. */
import { createHash } from 'node:crypto';
import { fileHeader, stateHeader } from './answer-state';
import { hasAlready } from './entity-tag';

export type Document = {
  body: string | Uint8Array<ArrayBuffer>;
  /** With charset. */
  contentType: string;
  /** Seconds for which it need not be asked for again; 0 unless told. */
  maxAge?: number;
  /** Whether search engines may show it; they may unless told. */
  isIndexed?: boolean;
  /** Address of the page that it is another form of. */
  canonical?: string;
  /** Of the index, and the day, where it depends on nothing else; or `unchanging`. Who has it is then told so without making it again. */
  revision?: string;
  /** Of the one file of the content folder that it depends on besides. */
  fileState?: string;
};

export function conditionalResponse(request: Request, document: Document): Response {
  const headers = documentHeaders(document, entityTag(document.body));
  return notModified(request, headers) ?? new Response(document.body, { headers });
}

/** Equal for equal bodies. */
export function entityTag(body: Document['body']): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** `changed`: milliseconds since 1970, when it is known. */
export function documentHeaders(
  {
    contentType,
    maxAge = 0,
    isIndexed = true,
    canonical,
    revision,
    fileState,
  }: Omit<Document, 'body'>,
  etag: string,
  changed?: number,
): Headers {
  const headers = new Headers({
    'content-type': contentType,
    'cache-control': `public, max-age=${maxAge}, must-revalidate`,
    etag,
  });
  if (!isIndexed) headers.set('x-robots-tag', 'noindex');
  if (canonical !== undefined) headers.set('link', `<${canonical}>; rel="canonical"`);
  if (revision !== undefined) headers.set(stateHeader, revision);
  if (fileState !== undefined) headers.set(fileHeader, fileState);
  if (changed !== undefined) headers.set('last-modified', new Date(changed).toUTCString());
  return headers;
}

/** 304 for a reader who has what these headers are of. A date counts only where no tag is given, and only as it was sent (RFC 9110, 13.2.2). */
export function notModified(request: Request, headers: Headers): Response | undefined {
  const tags = request.headers.get('if-none-match');
  const since = request.headers.get('if-modified-since');
  const isKnown =
    tags === null
      ? since !== null && since === headers.get('last-modified')
      : hasAlready(tags, headers.get('etag') ?? '');
  return isKnown ? new Response(null, { status: 304, headers }) : undefined;
}
