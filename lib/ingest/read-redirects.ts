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
export type Redirects = {
  redirects: Redirect[];
  findings: Finding[];
  /** Why there are none, though there is a file. */
  fault?: RedirectsFault;
};
export type RedirectsFault = { kind: 'unread' | 'broken' | 'empty'; reason: string };

export const redirectsFile = 'redirects.yml';

/** No path of ours begins without a slash. */
export const gone = 'gone';

/** Without the file there are none. */
export function readRedirects(contentDir: string): Redirects {
  let bytes: Uint8Array;
  try {
    bytes = readText(contentDir, redirectsFile);
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT') return { redirects: [], findings: [] };
    return withoutAny({ kind: 'unread', reason: unreadable(problem) });
  }
  return parseRedirects(bytes);
}

export function parseRedirects(bytes: Uint8Array): Redirects {
  const broken = (reason: string) => withoutAny({ kind: 'broken', reason });
  const text = decodeText(bytes);
  if (text === undefined) return broken('is not UTF-8 and was left out: save it in that encoding');
  const yaml = parseYaml(text);
  if (!yaml.ok) return broken(`is no YAML and was left out: ${yaml.reason}`);
  if (yaml.value === undefined || yaml.value === null)
    return withoutAny({ kind: 'empty', reason: 'is empty' });
  if (!isMapping(yaml.value))
    return broken('must hold lines of "old path: path of ours" or "old path: gone"');
  const { findings, report } = gatherFindings(redirectsFile);
  const redirects = Object.entries(yaml.value).flatMap(([from, to]) =>
    parseRedirect(from, to, report),
  );
  return { redirects, findings };
}

function withoutAny(fault: RedirectsFault): Redirects {
  const { findings, report } = gatherFindings(redirectsFile);
  // A file without a line is as good as none.
  if (fault.kind !== 'empty') report('', 'value-invalid', fault.reason);
  return { redirects: [], findings, fault };
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
