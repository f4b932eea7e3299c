/** What a document says of where it lives, in any of its generations → the folder it names, and its last segment. */
import { type Fields, readField } from './fields';
import type { Report } from './report';

export type WrittenPlace = {
  /** As written, e.g. `/communities/<community>/<section>/`; undefined when nothing names a place. */
  folder: string | undefined;
  field: string;
  /** Last segment of a whole path, where that is what names the place. */
  last: string | undefined;
};

/** `basePath`, else the folder of `ogUrl`, else the last usable breadcrumb. `host` is that of the source. */
export function writtenPlace(
  fields: Fields,
  host: string | undefined,
  report: Report,
): WrittenPlace {
  const basePath = readPath(fields, 'basePath', host, report);
  const ogUrl = readPath(fields, 'ogUrl', host, report);
  const [folder, last] = ogUrl === undefined ? [] : splitLast(ogUrl);
  if (basePath !== undefined) {
    const isSame = folder !== undefined && trimSlashes(folder) === trimSlashes(basePath);
    return { folder: basePath, field: 'basePath', last: isSame ? last : undefined };
  }
  if (folder !== undefined && trimSlashes(folder) !== '') return { folder, field: 'ogUrl', last };
  const crumb = lastCrumb(fields);
  return { folder: crumb, field: 'breadcrumbLinks', last: undefined };
}

function readPath(
  fields: Fields,
  field: string,
  host: string | undefined,
  report: Report,
): string | undefined {
  const value = readField(fields, field);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : pathOf(value.trim(), host);
  report(field, 'value-invalid', 'is no path and was left out', value);
  return undefined;
}

/** Of a whole address only the path counts; one of the source's host says nothing about us. */
function pathOf(value: string, host: string | undefined): string | undefined {
  if (!/^https?:\/\//i.test(value)) return value;
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.hostname.replace(/^www\./, '') === host ? undefined : url.pathname;
}

function splitLast(path: string): [string, string] {
  const segments = trimSlashes(path).split('/');
  return [segments.slice(0, -1).join('/'), segments.at(-1) ?? ''];
}

/** The last crumb is the page itself: `#`, empty, or its own path. */
function lastCrumb(fields: Fields): string | undefined {
  const links = readField(fields, 'breadcrumbLinks');
  if (!Array.isArray(links)) return undefined;
  const slug = readField(fields, 'slug');
  const paths = links
    .filter((link) => typeof link === 'string')
    .map((link) => link.trim())
    .filter((link) => /^\/[^/]/.test(link) && !['', 'communities'].includes(trimSlashes(link)))
    .map((link) => (splitLast(link)[1] === slug ? splitLast(link)[0] : link));
  return paths.findLast((path) => trimSlashes(path) !== '');
}

function trimSlashes(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, '');
}
