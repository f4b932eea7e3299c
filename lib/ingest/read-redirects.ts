/** `content/redirects.yml` → redirects for old paths that no document owns, and what is wrong with the others. */
import type { Finding } from '../domain/finding';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { decodeText } from './decode-text';
import { isMapping } from './fields';
import { errorCode } from './follow-link';
import { parseOldPath } from './normalise-aliases';
import { parseYaml } from './parse-yaml';
import { readText, unreadable } from './read-text';
import { gatherFindings, type Report } from './report';

/** `from` is decoded; `to` is a path of ours, though perhaps of no page. */
export type Redirect = { from: string; to: SitePath };
export type Redirects = { redirects: Redirect[]; findings: Finding[] };

export const redirectsFile = 'redirects.yml';

/** Without the file there are none. */
export function readRedirects(contentDir: string): Redirects {
  const { findings, report } = gatherFindings(redirectsFile);
  let bytes: Uint8Array;
  try {
    bytes = readText(contentDir, redirectsFile);
  } catch (problem) {
    if (errorCode(problem) !== 'ENOENT') report('', 'value-invalid', unreadable(problem));
    return { redirects: [], findings };
  }
  return { redirects: parseRedirects(bytes, report), findings };
}

export function parseRedirects(bytes: Uint8Array, report: Report): Redirect[] {
  const text = decodeText(bytes);
  if (text === undefined) {
    report('', 'value-invalid', 'is not UTF-8 and was left out: save it in that encoding');
    return [];
  }
  const yaml = parseYaml(text);
  if (!yaml.ok) {
    report('', 'value-invalid', `is no YAML and was left out: ${yaml.reason}`);
    return [];
  }
  if (yaml.value === undefined || yaml.value === null) return [];
  if (!isMapping(yaml.value)) {
    report('', 'value-invalid', 'must hold lines of "old path: path of ours"');
    return [];
  }
  return Object.entries(yaml.value).flatMap(([from, to]) => parseRedirect(from, to, report));
}

function parseRedirect(from: string, to: unknown, report: Report): Redirect[] {
  const oldPath = parseOldPath(from);
  if (oldPath === undefined) {
    report(from, 'value-invalid', 'is no path that can be asked for', from);
    return [];
  }
  // Targets are never tidied: an address of another site must not become a path of this one.
  const target = typeof to === 'string' && to.startsWith('/') ? parseTargetPath(to) : undefined;
  if (target === undefined) {
    report(from, 'value-invalid', 'leads to no path of this site and was left out', to);
    return [];
  }
  return [{ from: oldPath, to: target }];
}

function parseTargetPath(to: string): SitePath | undefined {
  const path = parseOldPath(to.trim());
  return path === undefined ? undefined : sitePathSchema.safeParse(path).data;
}
