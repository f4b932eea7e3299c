/** What a reader says to have already, compared with what there is. */

/** `known` is the header `If-None-Match`. Weak comparison: a proxy that compresses turns our tag into a weak one (RFC 9110, 13.1.2). */
export function hasAlready(known: string | null | undefined, etag: string): boolean {
  // Next to all readers have one tag, and it is the one that was sent.
  if (known === etag) return true;
  return known?.split(',').some((tag) => ['*', bare(etag)].includes(bare(tag.trim()))) ?? false;
}

function bare(tag: string): string {
  return tag.replace(/^W\//, '');
}
