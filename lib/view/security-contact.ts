/** Whom to tell of a weakness → `/.well-known/security.txt` (RFC 9116). */
import type { PlainDay } from '../domain/instant';
import { machinePaths } from '../machine-paths';
import { site } from '../site';
import { absoluteUrl } from './absolute-url';

/** The standard wants a day less than a year ahead; it moves on with every month. */
export function securityContact(today: PlainDay, siteUrl: string): string {
  const month = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + 6);
  return [
    `Contact: ${site.securityContact}`,
    `Expires: ${month.toISOString()}`,
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${absoluteUrl(siteUrl, machinePaths.security)}`,
    '',
  ].join('\n');
}
