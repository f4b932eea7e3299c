/** `aliases`, a text or a list → the old paths that a document claims, decoded and with a leading slash. */
import { decodePath, tidyPath } from '../domain/old-path';
import { type Fields, readField } from './fields';
import type { Report } from './report';

/** Whether a claim can be granted is decided when all are known. */
export function normaliseAliases(fields: Fields, report: Report): string[] {
  const value = readField(fields, 'aliases');
  const written: unknown[] = Array.isArray(value) ? value : [value];
  const paths = written
    .map((item) => parseAlias(item, report))
    .filter((path) => path !== undefined);
  return [...new Set(paths)];
}

function parseAlias(item: unknown, report: Report): string | undefined {
  if (item === undefined || item === null) return undefined;
  if (typeof item !== 'string') {
    report('aliases', 'value-invalid', 'is no path and was left out', item);
    return undefined;
  }
  const written = item.trim();
  if (written === '') return undefined;
  const path = parseOldPath(written);
  if (path === undefined) {
    report(
      'aliases',
      'value-invalid',
      'is no path that can be asked for and was left out',
      written,
    );
  }
  return path;
}

/** A path as an editor wrote it → its decoded form; of a whole address the path alone. */
export function parseOldPath(written: string): string | undefined {
  const address = /^https?:\/\//i.test(written) && URL.canParse(written) && new URL(written);
  const raw = address ? address.pathname : written;
  if (/[?#]/.test(raw) || /^[/\\]{2}/.test(raw)) return undefined;
  const decoded = decodePath(raw.toWellFormed());
  if (decoded === undefined || decoded.split('/').some((s) => s === '.' || s === '..')) {
    return undefined;
  }
  return tidyPath(decoded);
}
