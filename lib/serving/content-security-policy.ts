/** The Content-Security-Policy of a page: nothing from elsewhere, no inline script but those named by hash. */

const everyAnswer = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** For everything that is no page: feeds, sitemaps, pictures, redirects, refusals. */
export const documentSecurityPolicy = ["default-src 'none'", ...everyAnswer].join('; ');

/** For a page whose inline scripts have these hashes, e.g. `'sha256-…'`. */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...everyAnswer,
  ].join('; ');
}
