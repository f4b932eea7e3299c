/** The Content-Security-Policy of a page: nothing from elsewhere, no inline script but those named by hash. */

const everyAnswer = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** For everything that is no page: feeds, sitemaps, pictures, redirects, refusals. */
export const documentSecurityPolicy = ["default-src 'none'", ...everyAnswer].join('; ');

/**
 * For a page whose inline scripts have these hashes, e.g. `'sha256-…'`. `frames` is the one origin of which it may show
 * frames; a page that names none may show none.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[], frames?: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(frames === undefined ? [] : [`frame-src ${frames}`]),
    ...everyAnswer,
  ].join('; ');
}
