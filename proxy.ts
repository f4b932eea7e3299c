/** Stands before every page: one look-up says whether a path is a page, an old path of one, or nothing of ours. */
import { type NextRequest, NextResponse } from 'next/server';
import { parseFacetQuery } from './lib/domain/facet';
import { env, isDeveloping } from './lib/env';
import { internalPaths, isDevelopmentPath } from './lib/internal-paths';
import { apiPaths, indexNowKeyPath, isMachinePath } from './lib/machine-paths';
import { repository } from './lib/repository/open-repository';
import { type FacetResolution, resolveFacets } from './lib/repository/resolve-facets';
import { type Resolution, resolvePath } from './lib/repository/resolve-path';
import { href, importCsvPath } from './lib/routes';
import { documentSecurityPolicy } from './lib/serving/content-security-policy';
import { openData } from './lib/serving/open-data';
import { problemResponse } from './lib/serving/problem-response';
import { builtPath, foundPath, ledgerPath } from './lib/view/found-path';
import { importReportPath } from './lib/view/import-report-address';
import { gonePath, missingPath } from './lib/view/missing-path';
import { narrowedPath } from './lib/view/narrowed-path';

/** Browsers and shared caches may keep a page but ask each time: an edit is live at once, and a 304 costs little. */
const revalidate = 'public, max-age=0, must-revalidate';

/** What only community managers may see is kept by nobody. */
const keepNothing = 'private, no-store';

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return noPage(methodNotAllowed(pathname));
  const { desk, indexNow } = env();
  if (indexNow && pathname === indexNowKeyPath(indexNow.key)) return keyDocument(indexNow.key);
  if (isMachinePath(pathname) || (desk && pathname === importCsvPath))
    return noPage(NextResponse.next());
  if (isDeveloping() && isDevelopmentPath(pathname)) return NextResponse.next();
  const resolution = resolve(request.nextUrl, desk);
  const response = answer(request, resolution);
  response.headers.set('Cache-Control', resolution.kind === 'desk' ? keepNothing : revalidate);
  return response;
}

type Address = { pathname: string; search: string };
type Answer = Resolution | FacetResolution | { kind: 'broken' };

/** An index that cannot be asked is our failure; what was asked for may well be there. */
function resolve({ pathname, search }: Address, desk: boolean): Answer {
  try {
    const resolution = resolvePath(repository(), pathname, { desk });
    if (resolution.kind !== 'page') return resolution;
    const narrowed = resolveFacets(repository(), pathname, search);
    return narrowed.kind === 'whole' ? resolution : narrowed;
  } catch (problem) {
    console.error(problem);
    return { kind: 'broken' };
  }
}

function answer(request: NextRequest, resolution: Answer): NextResponse {
  const { pathname, search } = request.nextUrl;
  switch (resolution.kind) {
    case 'page':
    case 'whole':
      return NextResponse.next();
    case 'desk':
      return rewrite(request, importReportPath(search));
    case 'search':
      return rewrite(request, foundPath(search));
    case 'narrowed':
      return rewrite(request, narrowedPath(pathname + search));
    case 'respelled':
      return noPage(NextResponse.redirect(new URL(pathname + resolution.search, request.url), 308));
    case 'feed': {
      const feed = `${internalPaths.subscriptions}/${resolution.format}${href(resolution.path)}`;
      return noPage(rewrite(request, `${feed}${search}`));
    }
    case 'builder':
      return rewrite(request, builtPath(search));
    case 'ledger':
      return rewrite(request, ledgerPath(search));
    case 'opml':
      return noPage(
        rewrite(request, `${internalPaths.subscriptions}/opml${href(resolution.path)}`),
      );
    case 'twin': {
      const twin = `${internalPaths.twins}/${resolution.format}${href(resolution.path)}`;
      return noPage(rewrite(request, twin));
    }
    case 'calendar':
      return noPage(rewrite(request, `${internalPaths.calendars}${href(resolution.path)}`));
    case 'moved': {
      const { normal } = parseFacetQuery(search);
      const to = new URL(href(resolution.to) + normal, request.url);
      return noPage(NextResponse.redirect(to, 308));
    }
    case 'gone':
      return rewrite(request, gonePath(pathname));
    case 'broken':
      return rewrite(request, internalPaths.broken);
    case 'missing':
      return rewrite(request, missingPath(pathname));
  }
}

/** A page brings a policy of its own, made with it; everything else may do nothing at all. */
function noPage(response: NextResponse): NextResponse {
  response.headers.set('Content-Security-Policy', documentSecurityPolicy);
  return response;
}

/** Shows search engines that whoever tells them of changes speaks for this site. */
function keyDocument(key: string): NextResponse {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': revalidate };
  return noPage(new NextResponse(key, { headers }));
}

function rewrite(request: NextRequest, path: string): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url));
}

function methodNotAllowed(pathname: string): NextResponse {
  const detail = 'This site is read with GET and HEAD.';
  const headers = { allow: 'GET, HEAD' };
  if (pathname === apiPaths.search) {
    const refusal = openData(problemResponse({ status: 405, detail }, headers));
    return new NextResponse(refusal.body, refusal);
  }
  return new NextResponse(`${detail}\n`, {
    status: 405,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}

export const config = {
  matcher: '/:path*',
};
