/** A document too long to be held → an answer that is made while it is sent, or 304 when the reader has it already. */
import { documentHeaders, entityTag, notModified } from './conditional-response';

type Asked = {
  /** Different for every document, and for every state of what it is made from: equal tags mean equal documents. */
  state: string;
  contentType: string;
  /** Of the index, and the day. */
  revision: string;
  /** Undefined when there is no such document. */
  parts: () => Iterable<string> | undefined;
};

export function streamedDocument(request: Request, asked: Asked): Response | undefined {
  const headers = documentHeaders(asked, entityTag(asked.state));
  const known = notModified(request, headers);
  if (known) return known;
  const parts = asked.parts();
  return parts && new Response(streamOf(parts), { headers });
}

function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel() {
      iterator.return?.();
    },
  });
}
