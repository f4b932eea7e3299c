/** A document that is made from the index → an answer; while the index stays as it is, who has it costs no more than a look-up. */
import { LRUCache } from 'lru-cache';
import { type Document, documentHeaders, entityTag, notModified } from './conditional-response';

type Asked = {
  /** Different for every document. */
  key: string;
  /** Of the index, and the day. */
  revision: string;
  /** Undefined when there is no such document. */
  make: () => Document | undefined;
};

/** When a document was last seen to be another than before: a date that its content bears may stay when it changes. */
type Seen = Omit<Document, 'body'> & { revision: string; etag: string; changed: number };

/** Of each a few hundred bytes are kept; those of searches have no end. */
const seen = new LRUCache<string, Seen>({ max: 5_000 });

/** HTTP tells seconds: two changes in one must not bear the same. */
const second = 1_000;

export function indexedDocument(request: Request, asked: Asked): Response | undefined {
  const last = seen.get(asked.key);
  if (last?.revision === asked.revision) {
    const known = notModified(request, documentHeaders(last, last.etag, last.changed));
    if (known) return known;
  }
  const document = asked.make();
  if (!document) return undefined;
  const { body, ...told } = document;
  const rest = { ...told, revision: asked.revision };
  const etag = entityTag(body);
  const changed = last?.etag === etag ? last.changed : nextSecond(last?.changed);
  seen.set(asked.key, { ...rest, etag, changed });
  const headers = documentHeaders(rest, etag, changed);
  return notModified(request, headers) ?? new Response(body, { headers });
}

function nextSecond(before = 0): number {
  const now = Math.floor(Date.now() / second) * second;
  return Math.max(now, before + second);
}
