/** `content/redirects.yml` → redirects for old paths that no document owns, and what is wrong with the others. */
import type { Finding } from '../domain/finding';
import { type SitePath, sitePathSchema } from '../domain/site-path';
import { isMapping } from './fields';
import { parseOldPath } from './normalise-aliases';
import { gatherFindings, type Report } from './report';
import {
  broken,
  findingsOfFault,
  parseSiteFile,
  readSiteFile,
  type SiteFile,
  type SiteFileFault,
} from './site-file';

/** `from` is decoded; `to` is a path of ours, though perhaps of no page, or says that nothing lives there any more. */
export type Redirect = { from: string; to: SitePath | typeof gone };
export type Redirects = {
  redirects: Redirect[];
  findings: Finding[];
  /** Why there are none, though there is a file. */
  fault?: SiteFileFault;
};

export const redirectsFile = 'redirects.yml';

/** No path of ours begins without a slash. */
export const gone = 'gone';

/** Without the file there are none. */
export function readRedirects(contentDir: string): Redirects {
  const file = readSiteFile(contentDir, redirectsFile);
  return file ? redirectsOf(file) : { redirects: [], findings: [] };
}

export function parseRedirects(bytes: Uint8Array): Redirects {
  return redirectsOf(parseSiteFile(bytes));
}

function redirectsOf(file: SiteFile): Redirects {
  if (!file.ok) {
    const { fault } = file;
    return { redirects: [], findings: findingsOfFault(redirectsFile, fault), fault };
  }
  if (!isMapping(file.value))
    return redirectsOf(broken('must hold lines of "old path: path of ours" or "old path: gone"'));
  const { findings, report } = gatherFindings(redirectsFile);
  const redirects = Object.entries(file.value).flatMap(([from, to]) =>
    parseRedirect(from, to, report),
  );
  return { redirects, findings };
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
