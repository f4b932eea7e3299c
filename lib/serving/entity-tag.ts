/** What a reader says to have already, compared with what there is. */

/** Weak comparison: a proxy that compresses turns our tag into a weak one (RFC 9110, 13.1.2). */
export function hasAlready(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match');
  return known?.split(',').some((tag) => ['*', bare(etag)].includes(bare(tag.trim()))) ?? false;
}

function bare(tag: string): string {
  return tag.replace(/^W\//, '');
}
