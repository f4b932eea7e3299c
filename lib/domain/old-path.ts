/** A path as it was asked for → its decoded form, its tidy form, and the key that finds where it moved. */

/** Decodes percent-encoding exactly once; undefined when that is malformed or hides a separator. */
export function decodePath(raw: string): string | undefined {
  if (/%(?:2f|5c)/i.test(raw)) return undefined;
  try {
    const decoded = decodeURIComponent(raw);
    return /[\\\p{Cc}]/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** One leading slash, no doubled or trailing ones, no `index.html`; letters and dashes stay. */
export function tidyPath(decoded: string): string {
  const path = `/${decoded}`.replaceAll(/\/{2,}/g, '/').replace(/(?:\/(?:index\.html)?)+$/i, '');
  return path === '' ? '/' : path;
}

const datedPath = /^\/(?:post|news)\/\d{4}\/\d{1,2}\/\d{1,2}\/([^/]+)$/;

/**
 * The key of a decoded path in the table of old paths: one fold at index time and at request time, so that
 * letter case, doubled dashes, slashes and Unicode forms make no difference. Paths of the older generations
 * `/post/Y/M/D/<slug>` and `/news/Y/M/D/<slug>` share the key of the bare slug, for the date decides nothing.
 */
export function oldPathKey(decoded: string): string {
  const path = tidyPath(fold(decoded));
  const slug = datedPath.exec(path)?.[1];
  return slug === undefined ? path : undatedKey(slug);
}

/** The key of a dated path of an older generation, from its last segment alone. */
export function undatedKey(slug: string): string {
  return `*/${fold(slug)}`;
}

/** Lower-casing can undo a normal form (`İ`), so the form is made twice; most paths need neither. */
function fold(text: string): string {
  if (!/[^\u0020-\u0040\u005b-\u007e]|--/.test(text)) return text;
  return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll(/-{2,}/g, '-');
}
