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

/** `from` is decoded; `to` is a path of ours, though perhaps of no page, or says that nothing lives there any more. */
export type Redirect = { from: string; to: SitePath | typeof gone };
export type Redirects = { redirects: Redirect[]; findings: Finding[] };

export const redirectsFile = 'redirects.yml';

/** No path of ours begins without a slash. */
export const gone = 'gone';

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
    report('', 'value-invalid', 'must hold lines of "old path: path of ours" or "old path: gone"');
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
  const target = typeof to === 'string' ? parseTarget(to.trim()) : undefined;
  if (target === undefined) {
    const what = 'leads to no path of this site and was left out: write one, or "gone"';
    report(from, 'value-invalid', what, to);
    return [];
  }
  return [{ from: oldPath, to: target }];
}

/** Targets are never tidied: an address of another site must not become a path of this one. */
function parseTarget(to: string): Redirect['to'] | undefined {
  if (to === gone) return gone;
  const path = to.startsWith('/') ? parseOldPath(to) : undefined;
  return path === undefined ? undefined : sitePathSchema.safeParse(path).data;
}
