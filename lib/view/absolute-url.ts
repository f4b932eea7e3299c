/** An address of ours → its absolute form: the only place where origin and path are joined. */
import type { SitePath } from '../domain/site-path';
import { href } from '../routes';

/** `siteUrl` is the origin, without a trailing slash. */
export function absoluteUrl(siteUrl: string, path: SitePath): string {
  return absoluteHref(siteUrl, href(path));
}

/** For a link of a view, which is percent-encoded already. */
export function absoluteHref(siteUrl: string, link: string): string {
  return `${siteUrl}${link}`;
}
